import { formatDay, formatDayRange } from '@/lib/format';

/** Words for scheduled jobs, the register's and one's own. */
interface Hours {
  fromHour?: number | null;
  toHour?: number | null;
}

interface Days {
  fromDay: string;
  untilDay: string | null;
}

/** "whole days", "22:00 to 05:00". */
export function hoursOf({ fromHour, toHour }: Hours): string {
  if (typeof fromHour !== 'number' || typeof toHour !== 'number') return 'whole days';
  return `${clock(fromHour)} to ${clock(toHour)}`;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

export function daysOf({ fromDay, untilDay }: Days): string {
  if (untilDay === null) return `from ${formatDay(fromDay)}`;
  return untilDay < fromDay ? 'never' : formatDayRange(fromDay, untilDay);
}
