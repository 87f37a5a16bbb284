import { formatDay, formatDayRange } from '@/lib/format';
import type { Automation, NewAutomation } from '../api/automations';

export const ABOUT: Record<Automation['about'], string> = {
  account: 'Account',
  key: 'API key or service',
  person: 'A person’s tool',
};

interface Hours {
  fromHour?: NewAutomation['fromHour'];
  toHour?: NewAutomation['toHour'];
}

/** "whole days", "22:00 to 05:00". */
export function hoursOf({ fromHour, toHour }: Hours): string {
  if (typeof fromHour !== 'number' || typeof toHour !== 'number') return 'whole days';
  return `${clock(fromHour)} to ${clock(toHour)}`;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

export function daysOf({ fromDay, untilDay }: Automation): string {
  if (untilDay === null) return `from ${formatDay(fromDay)}`;
  return untilDay < fromDay ? 'never' : formatDayRange(fromDay, untilDay);
}
