import { daysOfWeek } from './week';
import { companyZone } from './zone';

/** What stands where a day or moment cannot be read, so that one bad value does not take its page along. */
const UNKNOWN_DATE = 'unknown date';

/** Numbers and times in the viewer's language; the words around them are English. */
const locale = navigator.language;
const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const plurals = new Intl.PluralRules('en');
const dayOnly = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthOnly = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayRange = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

export function count(value: number): string {
  return integer.format(value);
}

/** "1 person", "1,031 people". */
export function counted(value: number, one: string, other: string): string {
  return `${integer.format(value)} ${plurals.select(value) === 'one' ? one : other}`;
}

/** At most `digits` after the point and no trailing zeros: "0.4", "12". */
export function decimal(value: number, digits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' }).format(
    value,
  );
}

/** People as they may be printed: `20–24`, or `260` where the number is exact. */
export function countRange(from: number, to: number): string {
  return from === to ? count(from) : `${count(from)}–${count(to)}`;
}

export function percent(share: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'negative',
  }).format(share);
}

/** A calendar day such as `2026-11-22`; the same day wherever the viewer is. */
export function formatDay(value: string): string {
  const day = calendarDay(value);
  return day === null ? UNKNOWN_DATE : dayOnly.format(day);
}

export function formatDayRange(from: string, to: string): string {
  const first = calendarDay(from);
  const last = calendarDay(to);
  return first === null || last === null ? UNKNOWN_DATE : dayRange.formatRange(first, last);
}

/** The seven days of an ISO week such as `2026-W43`, Monday to Sunday, told from the week alone. */
export function formatWeekDays(week: string): string {
  const days = daysOfWeek(week);
  return days === null ? UNKNOWN_DATE : dayRange.formatRange(days.monday, days.sunday);
}

/** In the company's zone, which is named where the viewer's clock differs; without one, in the viewer's, named. */
export function formatMoment(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return UNKNOWN_DATE;
  const zone = companyZone();
  const shown = new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone: zone }).format(at);
  if (zone !== undefined && shown === new Intl.DateTimeFormat(locale, MOMENT).format(at)) return shown;
  return new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone: zone, timeZoneName: 'short' }).format(at);
}

/** "1 h 40 min"; the sign is the caller's to word. */
export function duration(minutes: number): string {
  const whole = Math.abs(Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export function fileSize(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  return bytes < 1_000_000 ? `${decimal(bytes / 1000, 0)} kB` : `${decimal(bytes / 1_000_000, 1)} MB`;
}

/** `ai-at-work-2026-W47` as "week 47 of 2026"; historic answers say that they were imported. */
export function waveName(waveId: string): string {
  const week = /(\d{4})-W(\d{2})(-import-\w+)?$/.exec(waveId);
  return week ? `week ${Number(week[2])} of ${week[1]}${week[3] ? ', imported' : ''}` : waveId;
}

/** `2026-P12` as "Period 12 of 2026". */
export function periodName(period: string): string {
  const parts = /^(\d{4})-P(\d{1,2})$/.exec(period);
  return parts ? `Period ${Number(parts[2])} of ${parts[1]}` : period;
}

/** `2026-11` as "November 2026". */
export function monthName(month: string): string {
  const first = calendarDay(`${month}-01`);
  return first === null ? UNKNOWN_DATE : monthOnly.format(first);
}

function calendarDay(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
