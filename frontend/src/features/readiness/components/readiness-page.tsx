import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { ToolChoice } from '@/components/tool-choice';
import { periodName } from '@/lib/format';
import { readinessQuery } from '../api/readiness';
import { Group } from './group';
import styles from './readiness-page.module.css';

/** What stands between each group and each verdict, and where to do something about it. */
export function ReadinessPage() {
  const filter = useSearch({ from: '/readiness' });
  const navigate = useNavigate({ from: '/readiness' });
  const asked = useInfiniteQuery(readinessQuery(filter));
  const first = asked.data?.pages[0];
  return (
    <Page
      title="Readiness"
      lead="Which verdicts are within reach for each group, what is missing for the others, and the first day a verdict could rest on it. A hidden group’s list is the same whatever it said."
    >
      {asked.isPending ? (
        <Loading what="what is missing">
          <Skeleton height={320} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : !first?.period ? (
        <Empty title="Nothing has been asked yet">
          A verdict needs a wave. <Link to="/waves">Open one</Link>, and this page says what else is missing.
        </Empty>
      ) : (
        <>
          <div className={styles.bar}>
            <p>
              <b>{periodName(first.period)}</b>{' '}
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
          {first.groups.length === 0 ? (
            <Empty title="No group lies in your reach">Nobody below the unit you may see was asked.</Empty>
          ) : (
            <ul className={styles.groups}>
              {asked.data.pages
                .flatMap(({ groups }) => groups)
                .map((group) => (
                  <Group
                    key={group.cell}
                    group={group}
                    tool={first.tools.find(({ id }) => id === group.tool)?.name ?? group.tool}
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
