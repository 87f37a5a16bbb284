import { today } from '@/lib/week';
import type { CoverageDay } from '../api/coverage';
import { weeksOfMonth } from '../api/month';
import { STATES } from './states';
import styles from './coverage-page.module.css';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A heat map for the eye; the table below it says the same, and more, to everybody. */
export function Calendar({ month, days }: { month: string; days: CoverageDay[] }) {
  const told = new Map(days.map((day) => [day.day, day]));
  const now = today();
  return (
    <div className={styles.calendar} aria-hidden="true">
      {WEEKDAYS.map((name) => (
        <span key={name} className={styles.weekday}>
          {name}
        </span>
      ))}
      {weeksOfMonth(month)
        .flat()
        .map((day, index) =>
          day === null ? (
            <span key={index} />
          ) : (
            <DaySquare key={day} day={day} told={told.get(day)} isToday={day === now} />
          ),
        )}
    </div>
  );
}

function DaySquare({ day, told, isToday }: { day: string; told: CoverageDay | undefined; isToday: boolean }) {
  const level = told && levelOf(told);
  const hidden = told && told.state !== 'missing' && level === undefined;
  return (
    <span
      className={`${styles.day} ${isToday ? styles.today : ''} ${hidden ? 'hatch' : ''}`}
      data-state={told?.state ?? 'none'}
      data-level={level}
      title={told ? `${day}: ${STATES[told.state].word}` : day}
    >
      <span>{Number(day.slice(8))}</span>
      {told && <span className={styles.sign}>{STATES[told.state].sign}</span>}
    </span>
  );
}

/** Quarters of the people seen, 1 to 4; none where that may not be said. */
export function levelOf({ seen, people }: CoverageDay): number | undefined {
  if ('withheld' in seen || people === 0) return undefined;
  return Math.min(4, Math.max(1, Math.ceil((4 * seen.to) / people)));
}
