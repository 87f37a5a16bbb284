import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type ContradictionPage = Answered<paths, '/api/insight/v1/contradictions', 'get'>;
export type ContradictionRow = ContradictionPage['rows'][number];
export type Found = Exclude<ContradictionRow['found'], { withheld: string }>;
export type Half = Found['telemetry'];

/** What is looked for, kept in the address. */
export interface ContradictionFilter {
  period?: string;
  unit?: string;
  tool?: string;
}

export function contradictionFilter(search: Record<string, unknown>): ContradictionFilter {
  const filter: ContradictionFilter = {};
  for (const field of ['period', 'unit', 'tool'] as const) {
    const value = search[field];
    if (typeof value === 'string' && value !== '') filter[field] = value;
  }
  return filter;
}

export function contradictionQuery(filter: ContradictionFilter) {
  return infiniteQueryOptions({
    queryKey: ['contradictions', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/contradictions', {
          params: { query: { ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchOnWindowFocus: false,
  });
}
