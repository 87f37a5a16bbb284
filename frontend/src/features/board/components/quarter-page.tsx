import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { FiguresNote } from '@/components/figures-note';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, periodName } from '@/lib/format';
import { inTreeOrder } from '../api/board';
import { quarterName, quarterQuery, toolOf, type Quarter } from '../api/quarter';
import { Cell } from './cell';
import { Legend } from './legend';
import filters from './filter-bar.module.css';
import matrix from './matrix.module.css';
import styles from './board-page.module.css';

/** A quarter's periods side by side for one tool, each cell as it was printed. */
export function QuarterPage() {
  const { quarter } = useParams({ from: '/board/quarters/$quarter' });
  const asked = useQuery(quarterQuery(quarter));
  return (
    <Page
      title={quarterName(quarter)}
      lead={
        <Link to="/board" search={{ period: asked.data?.periods.at(-1)?.id }}>
          Back to the board
        </Link>
      }
    >
      {asked.isPending ? (
        <Loading what="the quarter">
          <Skeleton height={32} />
          <Skeleton height={440} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Periods quarter={asked.data} />
      )}
      <p className={styles.reading}>
        Each period is shown as it was printed. Nothing is added up over a quarter: the people asked change
        from period to period, and a sum over them would say something about those who came or left.
      </p>
    </Page>
  );
}

function Periods({ quarter }: { quarter: Quarter }) {
  const search = useSearch({ from: '/board/quarters/$quarter' });
  const navigate = useNavigate({ from: '/board/quarters/$quarter' });
  const tool = toolOf(quarter, search.tool);
  if (tool === undefined || quarter.nodes.length === 0) {
    return (
      <Empty title="Nothing to compare yet">No group or no tool lies in your reach in this quarter.</Empty>
    );
  }
  return (
    <>
      <div className={filters.bar}>
        <label>
          <span>Tool</span>
          <select
            value={tool.id}
            onChange={({ target }) => void navigate({ search: { tool: target.value }, replace: true })}
          >
            {quarter.tools.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Legend />
      <Table quarter={quarter} tool={tool} />
    </>
  );
}

function Table({ quarter, tool }: { quarter: Quarter; tool: Quarter['tools'][number] }) {
  const rows = new Map(
    quarter.cells.filter((cell) => cell.tool === tool.id).map((cell) => [cell.node, cell.periods]),
  );
  return (
    // A table wider than the window scrolls inside its frame, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={matrix.frame} tabIndex={0} role="region" aria-label="Verdicts by unit and period">
      <table className={matrix.matrix}>
        <thead>
          <tr>
            <th scope="col">
              Unit <span className={matrix.people}>people</span>
            </th>
            {quarter.periods.map((period) => (
              <th key={period.id} scope="col">
                {periodName(period.id)}{' '}
                <FiguresNote figures={period.figures} finalOn={period.finalOn} late={period.late} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inTreeOrder(quarter.nodes).map((node) => (
            <tr key={node.id}>
              <th scope="row" style={{ paddingLeft: 16 + 20 * node.depth }} data-top={node.parentId === null}>
                {node.name} <span className={matrix.people}>{count(node.people)}</span>
              </th>
              {rows.get(node.id)?.map((cell) => (
                <Cell key={cell.id} cell={cell} node={node} tool={tool} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
