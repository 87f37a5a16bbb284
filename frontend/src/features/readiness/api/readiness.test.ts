import { describe, expect, it } from 'vitest';
import { readinessFilter, stepsOf, type GroupReadiness, type Step } from './readiness';

const wave: Step = { need: 'testimony: none', action: 'open-wave', earliest: '2026-11-30' };
const usage: Step = { need: 'usage: none', action: 'import-usage', earliest: '2026-11-26' };

const GROUP: GroupReadiness = {
  cell: 'b~copilot~2026-P11',
  node: 'b',
  name: 'Ledger',
  tool: 'copilot',
  verdict: 'INSUFFICIENT_EVIDENCE',
  verdicts: [
    { verdict: 'VALUE', reachable: false, steps: [wave, usage] },
    { verdict: 'FRICTION', reachable: false, steps: [usage] },
    { verdict: 'UNTAPPED', reachable: true, steps: [] },
  ],
};

describe('steps', () => {
  it('stand once, first what most verdicts wait for', () => {
    expect(stepsOf(GROUP)).toEqual([
      { step: usage, verdicts: ['VALUE', 'FRICTION'] },
      { step: wave, verdicts: ['VALUE'] },
    ]);
  });
});

describe('the address', () => {
  it('keeps what is looked for and nothing else', () => {
    expect(readinessFilter({ unit: 'eng', tool: '', period: 4, other: 'x' })).toEqual({ unit: 'eng' });
  });
});
