import { describe, expect, it } from 'vitest';
import { dayNumber, spanOf, ticks } from './timeline-scale';

describe('the timeline', () => {
  it('leaves out what is no day', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('+999999999-12-31')).toBeNull();
    expect(dayNumber('soon')).toBeNull();
  });

  it('holds today even without anything else', () => {
    const today = dayNumber('2026-11-26') ?? 0;
    expect(spanOf([], [], [], '2026-11-26')).toEqual({ first: today - 14, last: today + 14 });
  });

  it('marks quarters, and years over a long time', () => {
    const span = (first: string, last: string) => ({
      first: dayNumber(first) ?? 0,
      last: dayNumber(last) ?? 0,
    });
    expect(ticks(span('2026-02-01', '2026-11-01')).map(({ label }) => label)).toEqual([
      'Apr 2026',
      'Jul 2026',
      'Oct 2026',
    ]);
    expect(ticks(span('2020-02-01', '2026-11-01')).map(({ label }) => label)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });
});
