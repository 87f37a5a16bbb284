import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import {
  boardQuery,
  inTreeOrder,
  rowsWithFigures,
  verdictsFirst,
  type Board,
  type BoardFilter,
  type BoardRow,
} from '../api/board';
import { quarterName, quarterOf } from '../api/quarter';
import { FilterBar } from './filter-bar';
import { Legend } from './legend';
import { Matrix } from './matrix';
import { PeriodStepper } from './period-stepper';
import { SliceHelp } from './slice-help';
import { Summary } from './summary';
import styles from './board-page.module.css';

export function BoardPage() {
  const filter = useSearch({ from: '/board' });
  const navigate = useNavigate({ from: '/board' });
  const board = useQuery(boardQuery(filter));

  const quarter = board.data?.period ? quarterOf(board.data.period) : null;

  function change(next: BoardFilter) {
    void navigate({ search: { ...filter, ...next }, replace: true });
  }

  return (
    <Page
      title="Where AI helps, hurts, or performs"
      lead={
        board.data ? (
          <Lead board={board.data} onPeriod={(period) => change({ period })} />
        ) : (
          <Skeleton height={27} width={420} />
        )
      }
    >
      {board.isPending ? (
        <Loading what="the board">
          <Skeleton height={48} />
          <Skeleton height={32} />
          <Skeleton height={22} />
          <Skeleton height={440} />
        </Loading>
      ) : board.isError ? (
        <ProblemPanel error={board.error} onRetry={() => void board.refetch()} />
      ) : (
        <div
          className={board.isPlaceholderData ? styles.stale : undefined}
          aria-busy={board.isPlaceholderData}
        >
          <Summary board={board.data} tool={filter.tool} />
          <FilterBar board={board.data} filter={filter} onChange={change} />
          <Legend />
          <Cells board={board.data} filter={filter} />
        </div>
      )}
      <p className={styles.reading}>
        A cell is a statement about a number, never about a person. <b>Cannot tell</b> is the normal answer
        for small groups: open a cell to see what it would take. Small units are merged and carry both names.
      </p>
      {quarter && (
        <p>
          <Link to="/board/quarters/$quarter" params={{ quarter }} search={{ tool: filter.tool }}>
            {quarterName(quarter)}, period by period
          </Link>
        </p>
      )}
      <SliceHelp />
    </Page>
  );
}

function Cells({ board, filter }: { board: Board; filter: BoardFilter }) {
  if (board.period === null || board.nodes.length === 0) {
    return (
      <Empty title="No groups in this period yet">
        The board fills when a wave of the period has closed and its answers are released.
      </Empty>
    );
  }
  if (board.tools.length === 0) {
    return (
      <Empty title="No tools yet">
        A usage administrator names the tools that reports and usage are about.
      </Empty>
    );
  }
  const tools = filter.tool ? board.tools.filter(({ id }) => id === filter.tool) : board.tools;
  const rows = rowsOf(board, tools, filter);
  if (rows.length === 0) {
    return (
      <Empty title="Nothing is shown here yet">
        Every cell of this selection is hidden to protect a small group.
      </Empty>
    );
  }
  return <Matrix board={board} rows={rows} tools={tools} />;
}

function rowsOf({ nodes, cells }: Board, tools: Board['tools'], { shown, order }: BoardFilter): BoardRow[] {
  if (order === 'tree') {
    const tree = inTreeOrder(nodes);
    return shown ? rowsWithFigures(tree, cells, tools) : tree;
  }
  return verdictsFirst(nodes, cells, tools, shown === true);
}

function Lead({ board, onPeriod }: { board: Board; onPeriod: (period: string) => void }) {
  return (
    <div className={styles.lead}>
      {board.period && <PeriodStepper period={board.period} periods={board.periods} onPeriod={onPeriod} />}
      {board.targets.map((target) => (
        <span key={target.targetId}>
          target “{target.name}” since {formatDay(target.from)}
        </span>
      ))}
    </div>
  );
}
