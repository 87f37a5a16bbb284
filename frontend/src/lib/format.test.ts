import { describe, expect, it } from 'vitest';
import { counted, duration, formatDay, formatDayRange, periodName, waveName } from './format';

describe('formats', () => {
  it('knows one from many', () => {
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(1031, 'person', 'people')).toBe('1,031 people');
    expect(counted(0, 'person', 'people')).toBe('0 people');
  });

  it('says minutes as people do', () => {
    expect([0, 45, 60, 100, -100].map(duration)).toEqual([
      '0 min',
      '45 min',
      '1 h',
      '1 h 40 min',
      '1 h 40 min',
    ]);
  });

  it('keeps a calendar day a calendar day wherever the viewer is', () => {
    expect(formatDay('2026-11-22')).toBe('November 22, 2026');
    expect(formatDayRange('2026-11-02', '2026-11-29')).toMatch(/^Nov 2.*29, 2026$/);
  });

  it('names waves and periods, and leaves unknown ids as they are', () => {
    expect(waveName('ai-at-work-2026-W07')).toBe('week 7 of 2026');
    expect(waveName('ai-at-work-2026-W07-import-63996947')).toBe('week 7 of 2026, imported');
    expect(waveName('other')).toBe('other');
    expect(periodName('2026-P12')).toBe('Period 12 of 2026');
  });
});
