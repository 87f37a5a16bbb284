import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type CellAnswer = Answered<paths, '/api/insight/v1/cells/{id}', 'get'>;
export type CellEvidence = Exclude<CellAnswer['evidence'], { withheld: string }>;
export type Signal = CellEvidence['signals'][number];
export type Plot = NonNullable<Signal['plot']>;
export type Comment = CellEvidence['comments']['supporting'][number];

export function cellQuery(id: string) {
  return queryOptions({
    queryKey: ['cell', id],
    queryFn: () => answered(insight.GET('/api/insight/v1/cells/{id}', { params: { path: { id } } })),
  });
}

/** `{nodeId}~{tool}~{period}`; node ids may hold any character but the tilde. */
export function periodOf(cellId: string): string {
  return cellId.slice(cellId.lastIndexOf('~') + 1);
}
