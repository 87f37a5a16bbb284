import { describe, expect, it } from 'vitest';
import { restOf } from '../components/summary';
import {
  boardFilter,
  inTreeOrder,
  rowsWithFigures,
  verdictsFirst,
  type BoardCell,
  type BoardNode,
  type CellFigures,
} from './board';

type Verdict = NonNullable<CellFigures['verdict']>;

function node(id: string, parentId: string | null): BoardNode {
  return { id, name: id, parentId, depth: 9, people: 20 };
}

function shown(node: string, verdict: Verdict | null = 'VALUE', tool = 'copilot'): BoardCell {
  return {
    id: `${node}~${tool}~p`,
    node,
    tool,
    figures: { verdict, n: 10, nTo: 14, usage: 'present', note: null, trend: null },
  };
}

function withheld(node: string): BoardCell {
  return {
    id: `${node}~copilot~p`,
    node,
    tool: 'copilot',
    figures: { withheld: 'hidden to protect a small group' },
  };
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

describe('rows with verdicts first', () => {
  const TOOLS = [{ id: 'copilot', name: 'Copilot' }];

  it('put figures before hidden cells, and name the unit each lies in', () => {
    const cells = [
      shown('company', 'INSUFFICIENT_EVIDENCE'),
      withheld('eng'),
      shown('risk', 'THEATRE'),
      shown('ops', 'VALUE'),
    ];
    expect(verdictsFirst(NODES, cells, TOOLS).map(({ id, above }) => [id, above])).toEqual([
      ['risk', 'eng'],
      ['ops', 'company'],
      ['company', undefined],
      ['eng', 'company'],
    ]);
    expect(verdictsFirst(NODES, cells, TOOLS, true)).toHaveLength(3);
  });

  it('look only at the tools shown', () => {
    const cells = [shown('ops', 'VALUE', 'chat'), shown('risk', 'INSUFFICIENT_EVIDENCE')];
    expect(verdictsFirst(NODES, cells, TOOLS)[0]?.id).toBe('risk');
  });
});

describe('what the summary says of cells without a verdict', () => {
  it('tells waiting, unsure and hidden apart', () => {
    expect(restOf([shown('eng', 'INSUFFICIENT_EVIDENCE'), shown('risk'), withheld('ops')])).toBe(
      'For 1 nobody can tell yet, 1 is hidden to protect a small group.',
    );
    expect(restOf([shown('eng', null), shown('ops', null)])).toBe('2 wait for the period to end.');
    expect(restOf([shown('eng')])).toBe('');
  });
});

describe('the filter in the address', () => {
  it('drops what it does not know', () => {
    expect(boardFilter({ period: '2026-P11', unit: '', tool: 3, shown: 'yes', order: 'x' })).toEqual({
      period: '2026-P11',
      unit: undefined,
      tool: undefined,
      shown: undefined,
      order: undefined,
    });
  });
});
