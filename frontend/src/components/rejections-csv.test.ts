import { describe, expect, it } from 'vitest';
import { rejectionsCsv } from './rejections-csv';

describe('refused rows as CSV', () => {
  it('quotes what needs it and disarms what a spreadsheet would run', () => {
    const csv = rejectionsCsv([
      { line: 7, field: 'day', value: '2026-13-01', reason: 'is no date, or "another"' },
      { line: 8, field: 'name', value: '=HYPERLINK("x")', reason: 'too\nlong' },
      { line: 9, field: null, value: null, reason: 'too few columns' },
    ]);
    expect(csv.split('\r\n')).toEqual([
      'line,field,value,reason',
      '7,day,2026-13-01,"is no date, or ""another"""',
      '8,name,"\'=HYPERLINK(""x"")","too\nlong"',
      '9,,,too few columns',
      '',
    ]);
  });
});
