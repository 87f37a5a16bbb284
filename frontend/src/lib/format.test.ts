import { afterEach, describe, expect, it } from 'vitest';
import {
  counted,
  decimal,
  duration,
  formatDay,
  formatDayRange,
  formatMoment,
  formatWeekDays,
  percent,
  periodName,
  waveName,
} from './format';
import { showTimesIn } from './zone';

afterEach(() => showTimesIn(null));

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

  it('says that a day cannot be read instead of failing', () => {
    expect(formatDay('+999999999-12-31')).toBe('unknown date');
    expect(formatDay('2026-13-01')).toBe('unknown date');
    expect(formatDayRange('2026-11-02', '+999999999-12-31')).toBe('unknown date');
    expect(formatMoment('+999999999-12-31T00:00:00Z')).toBe('unknown date');
    expect(formatWeekDays('2026-W99')).toBe('unknown date');
  });

  it('tells the days of a week from the week', () => {
    expect(formatWeekDays('2026-W43')).toMatch(/^Oct 19.*25, 2026$/);
  });

  it('shows moments where the company is and names its zone to viewers elsewhere', () => {
    const midnightInBerlin = '2026-11-29T23:00:00Z';
    showTimesIn('Europe/Berlin');
    expect(formatMoment(midnightInBerlin)).toMatch(/^Mon, Nov 30, .*GMT\+1$/);
    showTimesIn('Asia/Kathmandu');
    expect(formatMoment(midnightInBerlin)).toMatch(/^Mon, Nov 30, 04:45.AM$/);
  });

  it('names the viewer’s zone where the company’s is not known', () => {
    expect(formatMoment('2026-11-29T23:00:00Z')).toMatch(/^Mon, Nov 30, 04:45.AM GMT\+5:45$/);
    showTimesIn('Nowhere/Atall');
    expect(formatMoment('2026-11-29T23:00:00Z')).toMatch(/GMT\+5:45$/);
  });

  it('has no minus before nothing', () => {
    expect([percent(-0.001), decimal(-0.001)]).toEqual(['0%', '0']);
  });

  it('names waves and periods, and leaves unknown ids as they are', () => {
    expect(waveName('ai-at-work-2026-W07')).toBe('week 7 of 2026');
    expect(waveName('ai-at-work-2026-W07-import-63996947')).toBe('week 7 of 2026, imported');
    expect(waveName('other')).toBe('other');
    expect(periodName('2026-P12')).toBe('Period 12 of 2026');
  });
});
