import { companyZone } from './zone';

const A_DAY = 86_400_000;

/** Monday and Sunday of an ISO week such as `2026-W43`, each as midnight UTC; `null` where there is no such week. */
export function daysOfWeek(week: string): { monday: Date; sunday: Date } | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!parts) return null;
  // 4 January lies in week 1 of every ISO year.
  const fourth = new Date(Date.UTC(Number(parts[1]), 0, 4));
  const monday = new Date(mondayOf(fourth).getTime() + (Number(parts[2]) - 1) * 7 * A_DAY);
  return weekOf(monday) === week ? { monday, sunday: new Date(monday.getTime() + 6 * A_DAY) } : null;
}

/** Today's ISO week where the company is, such as `2026-W48`. */
export function thisWeek(): string {
  return weekOf(new Date(`${today()}T00:00:00Z`));
}

/** Today's calendar day where the company is. */
export function today(): string {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: companyZone(),
  }).formatToParts(new Date());
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A week belongs to the year of its Thursday (ISO 8601). */
function weekOf(day: Date): string {
  const thursday = new Date(mondayOf(day).getTime() + 3 * A_DAY);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * A_DAY));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function mondayOf(day: Date): Date {
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * A_DAY);
}
