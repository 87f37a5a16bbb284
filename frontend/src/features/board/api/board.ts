import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Board = Answered<paths, '/api/insight/v1/board', 'get'>;
export type BoardNode = Board['nodes'][number];
export type BoardPeriod = Board['periods'][number];
export type BoardCell = Board['cells'][number];
export type ShownCell = Extract<BoardCell, { n: number }>;
export type BoardTool = Board['tools'][number];

/** The board's filter, kept in the address so that a link shows what its sender saw. */
export interface BoardFilter {
  period?: string;
  unit?: string;
  tool?: string;
}

export function boardFilter(search: Record<string, unknown>): BoardFilter {
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined;
  return { period: text('period'), unit: text('unit'), tool: text('tool') };
}

/** `tool` only narrows the columns, so it asks for nothing new. */
export function boardQuery({ period, unit }: BoardFilter) {
  return queryOptions({
    queryKey: ['board', { period, unit }],
    queryFn: () => answered(insight.GET('/api/insight/v1/board', { params: { query: { period, unit } } })),
    placeholderData: keepPreviousData,
  });
}
