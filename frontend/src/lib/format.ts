/** Numbers and times in the viewer's language; the words around them are English. */
const locale = navigator.language;
const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const plurals = new Intl.PluralRules('en');
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const dayOnly = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayRange = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

export function count(value: number): string {
  return integer.format(value);
}

/** "1 person", "1,031 people". */
export function counted(value: number, one: string, other: string): string {
  return `${integer.format(value)} ${plurals.select(value) === 'one' ? one : other}`;
}

/** At most `digits` after the point and no trailing zeros: "0.4", "12". */
export function decimal(value: number, digits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

export function percent(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A calendar day such as `2026-11-22`, or the day of an instant. */
export function formatDay(value: string): string {
  return isCalendarDay(value) ? dayOnly.format(new Date(`${value}T00:00:00Z`)) : day.format(new Date(value));
}

export function formatDayRange(from: string, to: string): string {
  return dayRange.formatRange(calendarDay(from), calendarDay(to));
}

export function formatMoment(instant: string): string {
  return moment.format(new Date(instant));
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

function isCalendarDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function calendarDay(value: string): Date {
  return new Date(isCalendarDay(value) ? `${value}T00:00:00Z` : value);
}
