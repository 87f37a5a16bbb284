import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatDay, formatMoment } from '@/lib/format';
import { markAutomation, usageQuery, type OwnDay, type OwnHour } from '../api/record';
import styles from './about-me-page.module.css';

const COLUMNS = [
  { name: 'Day' },
  { name: 'Tool' },
  { name: 'Source' },
  { name: 'What it told' },
  { name: 'As of' },
  { name: 'Counts' },
];

const HOUR_COLUMNS = [{ name: 'Hour' }, { name: 'Tool' }, { name: 'Source' }, { name: 'What it told' }];

export function Usage() {
  const usage = useInfiniteQuery(usageQuery);
  const days = usage.data?.pages.flatMap((page) => page.days) ?? [];
  const hours = usage.data?.pages.flatMap((page) => page.hours) ?? [];
  return (
    <section className={styles.part}>
      <h2>Your own use, as the tools reported it</h2>
      <p>
        Kept without your name, under a code only Candor’s usage service can make. Others see figures of ten
        people or more, never these rows. A figure that is missing is unknown, not zero.
      </p>
      {usage.isPending ? (
        <Loading what="your usage">
          <Skeleton height={240} />
        </Loading>
      ) : usage.isError ? (
        <ProblemPanel error={usage.error} onRetry={() => void usage.refetch()} />
      ) : days.length === 0 ? (
        <Empty title="Nothing is held about your use">
          No report told of an account that is linked to you above.
        </Empty>
      ) : (
        <Days days={days} />
      )}
      {hours.length > 0 && <Hours hours={hours} />}
      {usage.hasNextPage && (
        <div>
          <Button disabled={usage.isFetchingNextPage} onClick={() => void usage.fetchNextPage()}>
            {usage.isFetchingNextPage ? 'Loading…' : 'Show earlier weeks'}
          </Button>
        </div>
      )}
    </section>
  );
}

function Days({ days }: { days: OwnDay[] }) {
  const queries = useQueryClient();
  const marking = useMutation({
    mutationFn: ({ day, automation }: { day: OwnDay; automation: boolean }) =>
      markAutomation(day, automation),
    onSuccess: () => queries.invalidateQueries({ queryKey: usageQuery.queryKey }),
  });
  const said = marking.isSuccess ? marking.variables : null;
  return (
    <>
      {said && (
        <Notice
          tone="good"
          role="status"
          title={
            said.automation
              ? `${formatDay(said.day.day)}: taken as a scheduled job. It counts for nobody from now on.`
              : `${formatDay(said.day.day)} counts as your own use again.`
          }
        >
          <div>
            <Button onClick={() => marking.mutate({ day: said.day, automation: !said.automation })}>
              Undo
            </Button>
          </div>
        </Notice>
      )}
      {marking.isError && <ProblemPanel error={marking.error} />}
      <Table caption="Your own use" columns={COLUMNS}>
        {days.map((day) => (
          <tr key={`${day.day} ${day.source} ${day.tool}`}>
            <DateCell>{formatDay(day.day)}</DateCell>
            <td>{day.tool}</td>
            <td>{day.source}</td>
            <td>
              <Told day={day} />
            </td>
            <DateCell>
              {formatMoment(day.asOf)}
              {!day.complete && <span className="mute"> (may change)</span>}
            </DateCell>
            <td>
              {day.automation && <p className={styles.job}>Scheduled job: counts for nobody</p>}
              {day.job && <p className={styles.job}>In the register of jobs: counts for nobody</p>}
              <Button
                look="link"
                disabled={marking.isPending}
                aria-label={`${day.automation ? 'Count it again' : 'This was my scheduled job'}: ${day.tool}, ${formatDay(day.day)}`}
                onClick={() => marking.mutate({ day, automation: !day.automation })}
              >
                {day.automation ? 'Count it again' : 'This was my scheduled job'}
              </Button>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

/** Of tools that tell of single events; nobody else sees any of it. */
function Hours({ hours }: { hours: OwnHour[] }) {
  return (
    <details>
      <summary>Your use by the hour, kept for 90 days and shown to nobody but you</summary>
      <Table caption="Your use by the hour" columns={HOUR_COLUMNS}>
        {hours.map(({ hour, tool, source, kind, amount }) => (
          <tr key={`${hour} ${source} ${tool} ${kind}`}>
            <DateCell>{formatMoment(hour)}</DateCell>
            <td>{tool}</td>
            <td>{source}</td>
            <td>
              {kind.replaceAll('_', ' ')} <span className="num">{count(amount)}</span>
            </td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** One line a surface and model, where a source tells them apart. */
function Told({ day }: { day: OwnDay }) {
  return (
    <ul className={styles.plain}>
      {day.rows.map(({ surface, model, figures, cost }, index) => (
        <li key={index} className={styles.figures}>
          {(surface || model) && <span className="mute">{[surface, model].filter(Boolean).join(', ')}</span>}
          {figures.map(({ metric, value }) => (
            <span key={metric} className="num">
              {metric.replaceAll('_', ' ')} {count(value)}
            </span>
          ))}
          {cost && (
            <span className="num">
              {count(cost.minor / 100)} {cost.currency}
            </span>
          )}
          {figures.length === 0 && !cost && <span className="mute">no figure</span>}
        </li>
      ))}
    </ul>
  );
}
