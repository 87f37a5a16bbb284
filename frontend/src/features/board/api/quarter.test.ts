import { describe, expect, it } from 'vitest';
import { quarterName, quarterOf, toolOf, type Quarter } from './quarter';

const HIDDEN = { withheld: 'hidden to protect a small group' } as const;
const FIGURES = { verdict: null, n: 10, nTo: 14, usage: 'present', note: null, trend: null } as const;

function aQuarter(figures: Quarter['cells'][number]['periods'][number]['figures']): Quarter {
  return {
    quarter: '2026-Q4',
    periods: [],
    tools: [
      { id: 'chat', name: 'Chat' },
      { id: 'copilot', name: 'Copilot' },
    ],
    nodes: [],
    cells: [
      { node: 'eng', tool: 'chat', periods: [{ id: 'x', node: 'eng', tool: 'chat', figures: HIDDEN }] },
      { node: 'eng', tool: 'copilot', periods: [{ id: 'y', node: 'eng', tool: 'copilot', figures }] },
    ],
  };
}

describe('quarters', () => {
  it('hold three periods, the last four', () => {
    const all = Array.from({ length: 13 }, (_, at) => quarterOf(`2026-P${String(at + 1).padStart(2, '0')}`));
    expect(all.map((quarter) => quarter?.slice(-1)).join('')).toBe('1112223334444');
    expect(quarterOf('2026-W12')).toBeNull();
    expect(quarterName('2026-Q4')).toBe('Quarter 4 of 2026');
  });

  it('open with the tool that has figures, or the one asked for', () => {
    expect(toolOf(aQuarter(FIGURES), undefined)?.id).toBe('copilot');
    expect(toolOf(aQuarter(FIGURES), 'chat')?.id).toBe('chat');
    expect(toolOf(aQuarter(HIDDEN), 'gone')?.id).toBe('chat');
    expect(toolOf({ ...aQuarter(HIDDEN), tools: [] }, undefined)).toBeUndefined();
  });
});
