import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { ToolChoice } from '@/components/tool-choice';
import { formatDay, periodName } from '@/lib/format';
import { spendCsv, spendDigest, spendQuery, type MoneyPage as Money } from '../api/money';
import { Bills } from './bills';
import { ByVerdict } from './by-verdict';
import { Decisions } from './decisions';
import { Scenarios } from './scenarios';
import { SpendTable } from './spend-table';
import styles from './money-page.module.css';

/** What was spent where, what it bought, and where it could go. */
export function MoneyPage() {
  const filter = useSearch({ from: '/money' });
  const navigate = useNavigate({ from: '/money' });
  const asked = useInfiniteQuery(spendQuery(filter));
  const first = asked.data?.pages[0];
  const period = first?.period ?? undefined;
  return (
    <Page
      title="Money"
      lead="What each group’s tools cost, beside what they amount to. Sums are printed in steps that five people share; nothing is proposed that the evidence does not carry."
      actions={
        period && (
          <Downloads
            name={`money-and-outcomes-${period}`}
            csv={() => spendCsv({ ...filter, period })}
            digest={() => spendDigest({ ...filter, period })}
          />
        )
      }
    >
      {asked.isPending ? (
        <Loading what="spend">
          <Skeleton height={320} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : !first?.period ? (
        <Empty title="No period has answers yet">
          Spend stands beside a verdict, and a verdict needs a wave.
        </Empty>
      ) : (
        <div className={styles.parts}>
          <section className={styles.section} aria-label="Spend">
            <div className={styles.bar}>
              <label>
                <span>Period</span>{' '}
                <select
                  value={first.period}
                  onChange={({ target }) => void navigate({ search: { ...filter, period: target.value } })}
                >
                  {first.periods.map((period) => (
                    <option key={period} value={period}>
                      {periodName(period)}
                    </option>
                  ))}
                </select>
              </label>
              <ToolChoice
                tools={first.tools}
                tool={filter.tool}
                onTool={(tool) => void navigate({ search: { ...filter, tool }, replace: true })}
              />
              <Standing page={first} />
            </div>
            <ByVerdict sums={first.byVerdict} />
            <SpendTable
              cells={asked.data.pages.flatMap(({ cells }) => cells)}
              tools={first.tools}
              more={asked.hasNextPage ? () => void asked.fetchNextPage() : null}
              loading={asked.isFetchingNextPage}
            />
            <Bills elsewhere={first.elsewhere} bills={first.bills} tools={first.tools} />
          </section>
          {first.closed && <Scenarios key={first.period} page={first} period={first.period} />}
          <Decisions />
        </div>
      )}
    </Page>
  );
}

function Standing({ page }: { page: Money }) {
  if (!page.closed) return <span className="mute">The period runs; verdicts and spend come at its end.</span>;
  return page.finalOn ? <span className="mute">Final on {formatDay(page.finalOn)}</span> : null;
}
