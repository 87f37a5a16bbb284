import { describe, expect, it } from 'vitest';
import { summaryOf } from '../components/summary';
import { boardFilter, inTreeOrder, rowsWithFigures, type BoardCell, type BoardNode } from './board';

function node(id: string, parentId: string | null): BoardNode {
  return { id, name: id, parentId, depth: 9, people: 20 };
}

function shown(node: string, verdict: 'VALUE' | 'THEATRE' | null = 'VALUE', tool = 'copilot'): BoardCell {
  return { id: `${node}~${tool}~p`, node, tool, verdict, n: 12, usage: 'present', note: null, trend: null };
}

function withheld(node: string): BoardCell {
  return { id: `${node}~copilot~p`, node, tool: 'copilot', withheld: 'hidden to protect a small group' };
}

const NODES = [node('company', null), node('eng', 'company'), node('ops', 'company'), node('risk', 'eng')];

describe('rows of the board', () => {
  it('stand below their parents, as deep as they lie in what is in reach', () => {
    expect(inTreeOrder(NODES).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 company',
      '1 eng',
      '2 risk',
      '1 ops',
    ]);
    expect(inTreeOrder(NODES.slice(1)).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 eng',
      '1 risk',
      '0 ops',
    ]);
  });

  it('with figures keep the units above them', () => {
    const cells = [withheld('company'), shown('risk'), withheld('ops')];
    const rows = rowsWithFigures(NODES, cells, [{ id: 'copilot', name: 'Copilot' }]);
    expect(rows.map(({ id }) => id)).toEqual(['company', 'eng', 'risk']);
    expect(rowsWithFigures(NODES, cells, [{ id: 'other', name: 'Other' }])).toEqual([]);
  });
});

describe('the summary', () => {
  it('counts verdicts and what is hidden, in one sentence each', () => {
    expect(summaryOf([shown('eng'), shown('risk', 'THEATRE'), withheld('ops')])).toBe(
      '2 cells are shown: 1 value, 1 theatre. 1 cell is hidden to protect a small group.',
    );
    expect(summaryOf([shown('eng', null)])).toBe('1 cell is shown: 1 running.');
    expect(summaryOf([withheld('ops')])).toBe('No cell is shown. 1 cell is hidden to protect a small group.');
  });
});

describe('the filter in the address', () => {
  it('drops what it does not know', () => {
    expect(boardFilter({ period: '2026-P11', unit: '', tool: 3, shown: 'yes', other: 'x' })).toEqual({
      period: '2026-P11',
      unit: undefined,
      tool: undefined,
      shown: undefined,
    });
  });
});
