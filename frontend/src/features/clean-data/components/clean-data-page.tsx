import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { FiguresNote } from '@/components/figures-note';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { ToolChoice } from '@/components/tool-choice';
import { periodName } from '@/lib/format';
import { cleanCsv, cleanDigest, cleanQuery, LABELS, type CleanFilter, type Label } from '../api/clean-data';
import { CellRow } from './cell-row';
import styles from './clean-data-page.module.css';

/** What was reported beside what is genuine of it, and what to leave out. */
export function CleanDataPage() {
  const filter = useSearch({ from: '/clean-data' });
  const navigate = useNavigate({ from: '/clean-data' });
  const asked = useInfiniteQuery(cleanQuery(filter));
  const first = asked.data?.pages[0];
  const period = first?.period ?? undefined;
  const change = (part: Partial<CleanFilter>) =>
    void navigate({ search: { ...filter, ...part }, replace: true });
  return (
    <Page
      title="Clean data"
      lead="Which usage data say how people work, and which research and model tuning should leave out. Genuine use is what was reported without passive events, the tool’s own requests, declared jobs and what is only there for a target."
      actions={
        period && (
          <Downloads
            name={`clean-data-${period}`}
            csv={() => cleanCsv({ ...filter, period })}
            digest={() => cleanDigest({ ...filter, period })}
          />
        )
      }
    >
      {asked.isPending ? (
        <Loading what="the labels">
          <Skeleton height={320} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : !first?.period ? (
        <Empty title="Nothing has been asked yet">
          A label needs answers beside the usage. <Link to="/waves">Open a wave</Link> first.
        </Empty>
      ) : (
        <>
          <div className={styles.bar}>
            <p>
              <b>{periodName(first.period)}</b>{' '}
              {first.figures && <FiguresNote figures={first.figures} finalOn={first.finalOn} />}{' '}
              {filter.unit && (
                <Button look="link" onClick={() => change({ unit: undefined })}>
                  Show all groups
                </Button>
              )}
            </p>
            <div className={styles.filters}>
              <label>
                <span>Label</span>{' '}
                <select
                  value={filter.label ?? ''}
                  onChange={({ target }) =>
                    change({ label: (target.value || undefined) as Label | undefined })
                  }
                >
                  <option value="">All labels</option>
                  {(Object.keys(LABELS) as Label[]).map((label) => (
                    <option key={label} value={label}>
                      {LABELS[label].word}
                    </option>
                  ))}
                </select>
              </label>
              <ToolChoice tools={first.tools} tool={filter.tool} onTool={(tool) => change({ tool })} />
            </div>
          </div>
          {first.cells.length === 0 ? (
            <Empty title="No group has this label">Choose another label or tool.</Empty>
          ) : (
            <ul className={styles.cells}>
              {asked.data.pages
                .flatMap(({ cells }) => cells)
                .map((cell) => (
                  <CellRow
                    key={cell.cell}
                    cell={cell}
                    tool={first.tools.find(({ id }) => id === cell.tool)?.name ?? cell.tool}
                  />
                ))}
            </ul>
          )}
          {asked.hasNextPage && (
            <Button onClick={() => void asked.fetchNextPage()} disabled={asked.isFetchingNextPage}>
              Show more groups
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
