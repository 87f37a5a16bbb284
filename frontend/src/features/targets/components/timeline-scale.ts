import type { RecordedFact } from '../api/facts';
import type { Pause } from '../api/pauses';
import type { Target } from '../api/targets';

const A_DAY = 86_400_000;
/** Days of rest on both sides, so that nothing sits on the edge. */
const MARGIN = 14;

/** Days since 1970; `null` for a day that cannot be read. */
export function dayNumber(day: string): number | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(moment) ? null : moment / A_DAY;
}

export interface Span {
  first: number;
  last: number;
}

/** From the first day of anything to the last, today included; what runs on without an end runs to its edge. */
export function spanOf(targets: Target[], pauses: Pause[], facts: RecordedFact[], today: string): Span {
  const days = [
    today,
    ...targets.flatMap(({ announced, from, to }) => [announced, from, to]),
    ...pauses.flatMap(({ from, to }) => [from, to]),
    ...facts.map(({ fact }) => fact.day),
  ]
    .map((day) => (day ? dayNumber(day) : null))
    .filter((day) => day !== null);
  return { first: Math.min(...days) - MARGIN, last: Math.max(...days) + MARGIN };
}

const QUARTERS = [0, 3, 6, 9];

/** First days of quarters within a span, or of years where that would be more than nine. */
export function ticks({ first, last }: Span): { day: number; label: string }[] {
  const years = range(new Date(first * A_DAY).getUTCFullYear(), new Date(last * A_DAY).getUTCFullYear());
  const within = (months: number[]) =>
    years
      .flatMap((year) => months.map((month) => ({ year, month, day: Date.UTC(year, month, 1) / A_DAY })))
      .filter(({ day }) => day >= first && day <= last);
  const quarters = within(QUARTERS);
  return quarters.length > 9
    ? within([0]).map(({ year, day }) => ({ day, label: String(year) }))
    : quarters.map(({ year, month, day }) => ({ day, label: `${NAMES[month] ?? ''} ${year}` }));
}

const NAMES: Record<number, string> = { 0: 'Jan', 3: 'Apr', 6: 'Jul', 9: 'Oct' };

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
