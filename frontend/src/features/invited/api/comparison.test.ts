import { describe, expect, it } from 'vitest';
import { compare, idsOf } from './comparison';

function invited(...ids: string[]) {
  return ids.map((employeeId) => ({ employeeId, block: ['Firmware'], since: '2026-01-01', until: null }));
}

describe('the company’s own list', () => {
  it('is read by its column, whatever else and whichever separator it has', () => {
    expect(idsOf('\uFEFFname;employee_id;unit\n"Doe; Jane";E1;x\nRoe;"E2";y\n')).toEqual(
      new Set(['E1', 'E2']),
    );
  });

  it('may be ids alone', () => {
    expect(idsOf('E1\r\nE2\r\n\r\nE2\r\n')).toEqual(new Set(['E1', 'E2']));
    expect(idsOf('employee_id\nE1\n')).toEqual(new Set(['E1']));
  });

  it('is refused with the reason', () => {
    expect(() => idsOf('a,b\n1,2\n')).toThrow('2 columns and none of them is named employee_id');
    expect(() => idsOf('employee_id\n')).toThrow('names nobody');
    expect(() => idsOf('employee_id\n"E1\nE2\n')).toThrow('a quoted value does not end');
  });
});

describe('the comparison', () => {
  it('names who was invited and is on no list', () => {
    const { both, invented, uninvited } = compare(invited('E1', 'E2', 'ghost'), new Set(['E1', 'E2', 'new']));
    expect(both).toBe(2);
    expect(invented.map(({ employeeId }) => employeeId)).toEqual(['ghost']);
    expect(uninvited).toEqual(['new']);
  });
});
