import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { verdictOf } from '@/components/verdict';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Board = Answered<paths, '/api/insight/v1/board', 'get'>;
export type BoardNode = Board['nodes'][number];
export type BoardPeriod = Board['periods'][number];
export type BoardCell = Board['cells'][number];
export type CellFigures = Exclude<BoardCell['figures'], { withheld: string }>;
export type ShownCell = BoardCell & { figures: CellFigures };
export type BoardTool = Board['tools'][number];

/** The board's filter, kept in the address so that a link shows what its sender saw. */
export interface BoardFilter {
  period?: string;
  unit?: string;
  tool?: string;
  /** Leaves out rows in which nothing is shown. */
  shown?: true;
  /** Rows as the organisation is built; otherwise those with verdicts come first. */
  order?: 'tree';
}

export function boardFilter(search: Record<string, unknown>): BoardFilter {
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined;
  return {
    period: text('period'),
    unit: text('unit'),
    tool: text('tool'),
    shown: search['shown'] === true ? true : undefined,
    order: search['order'] === 'tree' ? 'tree' : undefined,
  };
}

/** `tool`, `shown` and `order` only arrange what is already here, so they ask for nothing new. */
export function boardQuery({ period, unit }: BoardFilter) {
  return queryOptions({
    queryKey: ['board', { period, unit }],
    queryFn: () => answered(insight.GET('/api/insight/v1/board', { params: { query: { period, unit } } })),
    placeholderData: keepPreviousData,
  });
}

/** A unit as a row; `above` names the unit it lies in where the row stands outside its tree. */
export interface BoardRow extends BoardNode {
  above?: string;
}

export function isShown(cell: BoardCell): cell is ShownCell {
  return !('withheld' in cell.figures);
}

/** Shown, decided, and decided to be something: "cannot tell" is an answer but no verdict to look at first. */
export function hasVerdict(cell: BoardCell): cell is ShownCell {
  return (
    isShown(cell) &&
    cell.figures.verdict !== null &&
    verdictOf(cell.figures.verdict) !== 'INSUFFICIENT_EVIDENCE'
  );
}

/** Rows with a verdict, then rows with a figure, then the rest; among equals as the tree is read. */
export function verdictsFirst(
  nodes: BoardNode[],
  cells: BoardCell[],
  tools: BoardTool[],
  onlyShown = false,
): BoardRow[] {
  const columns = new Set(tools.map((tool) => tool.id));
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const ranks = new Map<string, number>();
  for (const cell of cells) {
    if (!isShown(cell) || !columns.has(cell.tool)) continue;
    ranks.set(cell.node, Math.min(ranks.get(cell.node) ?? HIDDEN_RANK, hasVerdict(cell) ? 0 : 1));
  }
  const rank = (node: BoardNode) => ranks.get(node.id) ?? HIDDEN_RANK;
  return inTreeOrder(nodes)
    .filter((node) => !onlyShown || rank(node) < HIDDEN_RANK)
    .map((node) => ({ ...node, depth: 0, above: node.parentId ? names.get(node.parentId) : undefined }))
    .sort((a, b) => rank(a) - rank(b));
}

const HIDDEN_RANK = 2;

/** Nodes as the tree is read, each below its parent; a parent out of reach makes its child a root. */
export function inTreeOrder(nodes: BoardNode[]): BoardNode[] {
  const known = new Set(nodes.map((node) => node.id));
  const children = new Map<string | null, BoardNode[]>();
  for (const node of nodes) {
    const parent = node.parentId && known.has(node.parentId) ? node.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const below = (parent: string | null, depth: number): BoardNode[] =>
    (children.get(parent) ?? []).flatMap((node) => [{ ...node, depth }, ...below(node.id, depth + 1)]);
  return below(null, 0);
}

/** Rows with a shown cell under one of the tools, and the units above them, so that the tree stays readable. */
export function rowsWithFigures(nodes: BoardNode[], cells: BoardCell[], tools: BoardTool[]): BoardNode[] {
  const columns = new Set(tools.map((tool) => tool.id));
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const kept = new Set<string>();
  for (const cell of cells) {
    if (!isShown(cell) || !columns.has(cell.tool)) continue;
    for (let id: string | null | undefined = cell.node; id && !kept.has(id); id = parents.get(id))
      kept.add(id);
  }
  return nodes.filter((node) => kept.has(node.id));
}
