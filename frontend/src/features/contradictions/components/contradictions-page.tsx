import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { ToolChoice } from '@/components/tool-choice';
import { periodName } from '@/lib/format';
import { contradictionQuery } from '../api/contradictions';
import { Row } from './row';
import styles from './contradictions-page.module.css';

/** Where what is measured and what is said disagree: questions, not accusations. */
export function ContradictionsPage() {
  const filter = useSearch({ from: '/contradictions' });
  const navigate = useNavigate({ from: '/contradictions' });
  const asked = useInfiniteQuery(contradictionQuery(filter));
  const first = asked.data?.pages[0];
  return (
    <Page
      title="Contradictions"
      lead="Where what is measured and what people say disagree. That is usual and accuses nobody: it says where asking is worth most."
    >
      {asked.isPending ? (
        <Loading what="what disagrees">
          <Skeleton height={320} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : !first?.period ? (
        <Empty title="Nothing has been asked yet">
          Two sides need answers beside the usage. <Link to="/waves">Open a wave</Link> first.
        </Empty>
      ) : (
        <>
          <div className={styles.bar}>
            <p>
              <b>{periodName(first.period)}</b> <span className="mute">{first.measure}</span>{' '}
              {filter.unit && (
                <Button look="link" onClick={() => void navigate({ search: { ...filter, unit: undefined } })}>
                  Show all groups
                </Button>
              )}
            </p>
            <ToolChoice
              tools={first.tools}
              tool={filter.tool}
              onTool={(tool) => void navigate({ search: { ...filter, tool }, replace: true })}
            />
          </div>
          {first.rows.length === 0 ? (
            <Empty title="Nothing disagrees for sure">
              In no group that can be shown are both sides sure enough to contradict each other.
            </Empty>
          ) : (
            <ol className={styles.rows}>
              {asked.data.pages
                .flatMap(({ rows }) => rows)
                .map((row) => (
                  <Row
                    key={row.id}
                    row={row}
                    tool={first.tools.find(({ id }) => id === row.tool)?.name ?? row.tool}
                  />
                ))}
            </ol>
          )}
          {asked.hasNextPage && (
            <Button onClick={() => void asked.fetchNextPage()} disabled={asked.isFetchingNextPage}>
              Show more
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
