import { useId } from 'react';
import { DateCell, Table } from '@/components/table';
import { counted, formatDay } from '@/lib/format';
import { today } from '@/lib/week';
import { stands, type RecordedFact } from '../api/facts';
import type { Pause } from '../api/pauses';
import type { Target } from '../api/targets';
import { KINDS } from './fact-kinds';
import { dayNumber, spanOf, ticks } from './timeline-scale';
import styles from './timeline.module.css';

const WIDTH = 760;
const ROW = 44;
const BAR = 12;
const AXIS = 26;

interface TimelineProps {
  targets: Target[];
  pauses: Pause[];
  facts: RecordedFact[];
}

/** What was demanded, when it was suspended, and what else changed, over time. */
export function Timeline({ targets, pauses, facts }: TimelineProps) {
  const hatch = useId();
  const holding = facts.filter(stands);
  const planned = pauses.filter((pause) => pause.state !== 'cancelled' || pause.cancelled?.lastDay);
  const rows = [...targets].sort((a, b) => a.from.localeCompare(b.from));
  const span = spanOf(rows, planned, holding, today());
  const x = (day: number) => ((day - span.first) / (span.last - span.first)) * WIDTH;
  const at = (day: string | null | undefined, otherwise: number) => x((day && dayNumber(day)) || otherwise);
  const floor = (rows.length + (holding.length > 0 ? 1 : 0)) * ROW;
  return (
    <section className={styles.section} aria-labelledby={`${hatch}-title`}>
      <h2 id={`${hatch}-title`}>Over time</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0} role="region" aria-label="Timeline">
        <svg
          viewBox={`0 0 ${WIDTH} ${floor + AXIS}`}
          className={styles.plot}
          role="img"
          aria-label={[
            counted(rows.length, 'target', 'targets'),
            counted(planned.length, 'pause', 'pauses'),
            counted(holding.length, 'dated fact', 'dated facts'),
          ].join(', ')}
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={styles.pauseGround} />
              <line x1="0" y1="0" x2="0" y2="6" className={styles.pauseLine} />
            </pattern>
          </defs>
          {ticks(span).map(({ day, label }) => (
            <g key={day}>
              <line x1={x(day)} x2={x(day)} y1="0" y2={floor} className={styles.tick} />
              <text x={x(day)} y={floor + 17} textAnchor="middle" className={styles.label}>
                {label}
              </text>
            </g>
          ))}
          <line
            x1={at(today(), span.last)}
            x2={at(today(), span.last)}
            y1="0"
            y2={floor}
            className={styles.today}
          />
          {rows.map((target, index) => {
            const y = index * ROW + 20;
            const start = at(target.from, span.first);
            const end = at(target.to, span.last);
            return (
              <g key={target.targetId}>
                <text x={Math.min(start, WIDTH - 220)} y={y - 6} className={styles.name}>
                  {target.name}
                </text>
                <line
                  x1={at(target.announced, span.first)}
                  x2={start}
                  y1={y + BAR / 2}
                  y2={y + BAR / 2}
                  className={styles.announced}
                />
                <rect
                  x={start}
                  y={y}
                  width={Math.max(2, end - start)}
                  height={BAR}
                  rx="2"
                  className={styles.bar}
                />
                {planned
                  .filter((pause) => pause.targetId === target.targetId)
                  .map((pause) => {
                    const first = at(pause.from, span.first);
                    const last = at(pause.cancelled?.lastDay ?? pause.to, span.last);
                    return (
                      <rect
                        key={pause.pauseId}
                        x={first}
                        y={y}
                        width={Math.max(2, last - first)}
                        height={BAR}
                        fill={`url(#${hatch})`}
                      />
                    );
                  })}
              </g>
            );
          })}
          {holding.map(({ fact }) => {
            const middle = at(fact.day, span.first);
            const y = rows.length * ROW + 26;
            return (
              <path
                key={fact.factId}
                d={`M ${middle} ${y - 7} l 6 7 l -6 7 l -6 -7 z`}
                className={styles.fact}
              >
                <title>{`${formatDay(fact.day)}: ${fact.what}`}</title>
              </path>
            );
          })}
          {holding.length > 0 && (
            <text x="0" y={rows.length * ROW + 14} className={styles.name}>
              What else changed
            </text>
          )}
        </svg>
      </div>
      <p className={styles.key}>
        <span className={styles.barKey} /> counts <span className={`${styles.pauseKey} hatch`} /> suspended
        for some units <span className={styles.factKey}>◆</span> dated fact{' '}
        <span className={styles.todayKey} /> today
      </p>
      <details>
        <summary>The same as a table</summary>
        <Events targets={rows} pauses={planned} facts={holding} />
      </details>
    </section>
  );
}

function Events({ targets, pauses, facts }: TimelineProps) {
  const named = (id: string) => targets.find(({ targetId }) => targetId === id)?.name ?? id;
  const events = [
    ...targets.map((it) => ({
      key: `t ${it.targetId}`,
      from: it.from,
      to: it.to,
      what: 'Target',
      name: it.name,
    })),
    ...pauses.map((it) => ({
      key: `p ${it.pauseId}`,
      from: it.from,
      to: it.cancelled?.lastDay ?? it.to,
      what: it.state === 'committed' ? 'Pause, not drawn yet' : 'Pause',
      name: named(it.targetId),
    })),
    ...facts.map(({ fact }) => ({
      key: `f ${fact.factId}`,
      from: fact.day,
      to: null,
      what: KINDS[fact.kind],
      name: fact.what,
    })),
  ].sort((a, b) => a.from.localeCompare(b.from));
  return (
    <Table
      caption="Targets, pauses and facts in the order they begin"
      columns={[{ name: 'From' }, { name: 'To' }, { name: 'What' }, { name: 'Which' }]}
    >
      {events.map(({ key, from, to, what, name }) => (
        <tr key={key}>
          <DateCell>{formatDay(from)}</DateCell>
          <DateCell>{to ? formatDay(to) : <span className="mute">no end set</span>}</DateCell>
          <td>{what}</td>
          <td>{name}</td>
        </tr>
      ))}
    </Table>
  );
}
