import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Field } from '@/components/ui/field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Withheld } from '@/components/withheld';
import { count, decimal, formatDay, percent, periodName } from '@/lib/format';
import { gapQuery, type GapReading, type GoodhartGap } from '../api/gap';
import type { Target } from '../api/targets';
import { GapChart } from './gap-chart';
import styles from './sections.module.css';

const EVENTS: Record<string, string> = {
  announced: 'Announced',
  start: 'Start',
  pause: 'Pause',
  resumed: 'After the pause',
  end: 'End',
};

/** Use beside usefulness around one target. */
export function Gap({ targets }: { targets: Target[] }) {
  const title = useId();
  const newest = [...targets].sort((a, b) => b.from.localeCompare(a.from))[0]?.targetId ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const targetId = chosen ?? newest;
  const gap = useQuery(gapQuery(targetId));
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>The Goodhart gap</h2>
        <div className={styles.select}>
          <Field label="Target">
            {(control) => (
              <select {...control} value={targetId} onChange={({ target }) => setChosen(target.value)}>
                {targets.map(({ targetId: id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </div>
      <p className={styles.words}>
        What moved when the target came, paused or went: the figure, or what people say of the tool? Means
        over the groups that are shown, period by period. A change has many causes; this names none.
      </p>
      {gap.isPending ? (
        <Loading what="the gap">
          <Skeleton height={220} />
        </Loading>
      ) : gap.isError ? (
        <ProblemPanel error={gap.error} onRetry={() => void gap.refetch()} />
      ) : 'withheld' in gap.data.figures ? (
        <p>
          <Withheld reason={gap.data.figures.withheld} />
        </p>
      ) : (
        <Shown gap={gap.data} reading={gap.data.figures} />
      )}
    </section>
  );
}

function Shown({ gap, reading }: { gap: GoodhartGap; reading: GapReading }) {
  return (
    <>
      <p>
        <b>{reading.sentence}</b>
      </p>
      <GapChart gap={gap} />
      <Table
        caption="Use and usefulness by period"
        columns={[
          { name: 'Period' },
          { name: 'What happened' },
          { name: 'Groups', number: true },
          { name: 'Active days of 28', number: true },
          { name: 'Find it useful', number: true },
        ]}
      >
        {gap.points.map(({ period, figures }) => (
          <tr key={period}>
            <th scope="row">{periodName(period)}</th>
            <td>
              {gap.events
                .filter((event) => event.period === period)
                .map(({ kind, day }) => `${EVENTS[kind] ?? kind}, ${formatDay(day)}`)
                .join('; ')}
            </td>
            {'withheld' in figures ? (
              <td colSpan={3}>
                <Withheld reason={figures.withheld} />
              </td>
            ) : (
              <>
                <NumberCell>{count(figures.groups)}</NumberCell>
                <NumberCell>{decimal(figures.activeDays, 1)}</NumberCell>
                <NumberCell>{percent(figures.useful)}</NumberCell>
              </>
            )}
          </tr>
        ))}
      </Table>
      {reading.around.length > 0 && (
        <Table
          caption="Up to three periods before and after"
          columns={[{ name: 'Event' }, { name: 'Day' }, { name: 'Before and after' }]}
        >
          {reading.around.map(({ kind, day, sentence }) => (
            <tr key={`${kind}${day}`}>
              <th scope="row">{EVENTS[kind] ?? kind}</th>
              <DateCell>{formatDay(day)}</DateCell>
              <td>{sentence}</td>
            </tr>
          ))}
        </Table>
      )}
      <p className={styles.words}>
        Change of level: active days {test(reading.use)}, usefulness {test(reading.useful)}. Tested by drawing
        the periods in 1,999 other orders; a change is called from p 0.05 down.
      </p>
    </>
  );
}

function test({ p, changes }: GapReading['use']): string {
  if (p === null) return 'not tested';
  return changes.length > 0
    ? `at ${changes.map(periodName).join(' and ')} (p ${decimal(p, 4)})`
    : `none shown (p ${decimal(p)})`;
}
