import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysOfWeek, thisWeek, today } from './week';
import { showTimesIn } from './zone';

const days = (week: string) => {
  const found = daysOfWeek(week);
  return found && [found.monday, found.sunday].map((day) => day.toISOString().slice(0, 10));
};

afterEach(() => {
  vi.useRealTimers();
  showTimesIn(null);
});

describe('ISO weeks', () => {
  it('run from Monday to Sunday, across the turn of a year too', () => {
    expect(days('2026-W43')).toEqual(['2026-10-19', '2026-10-25']);
    expect(days('2026-W01')).toEqual(['2025-12-29', '2026-01-04']);
    expect(days('2026-W53')).toEqual(['2026-12-28', '2027-01-03']);
  });

  it('exist only where the year has them', () => {
    expect(['2025-W53', '2026-W00', '2026-W99', 'other'].map(days)).toEqual([null, null, null, null]);
  });

  it('change at midnight where the company is', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T23:30:00Z') });
    showTimesIn('Europe/London');
    expect([today(), thisWeek()]).toEqual(['2026-11-29', '2026-W48']);
    showTimesIn('Europe/Berlin');
    expect([today(), thisWeek()]).toEqual(['2026-11-30', '2026-W49']);
  });
});
