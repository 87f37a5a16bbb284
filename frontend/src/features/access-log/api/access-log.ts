import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type LogPage = Answered<paths, '/api/insight/v1/access-log', 'get'>;
export type ChainedEntry = LogPage['entries'][number];
export type ChainState = Answered<paths, '/api/insight/v1/access-log/chain', 'get'>;

/** What is looked for, kept in the address. Days are the company's. */
export interface LogFilter {
  from?: string;
  to?: string;
  person?: string;
  node?: string;
}

export const FIELDS = ['from', 'to', 'person', 'node'] as const satisfies (keyof LogFilter)[];

export function logFilter(search: Record<string, unknown>): LogFilter {
  const filter: LogFilter = {};
  for (const field of FIELDS) {
    const value = search[field];
    // The router reads ?person=2026 as a number.
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      filter[field] = String(value);
  }
  return filter;
}

/** Asking is an entry of the log itself, so the list is fetched when it is asked for and never by the way. */
export function logQuery(filter: LogFilter) {
  return infiniteQueryOptions({
    queryKey: ['access-log', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/access-log', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export const chainQuery = queryOptions({
  queryKey: ['access-log', 'chain'],
  queryFn: () => answered(insight.GET('/api/insight/v1/access-log/chain')),
  refetchOnWindowFocus: false,
});

/** The whole chain, a line an entry. */
export function exportChain(): Promise<string> {
  return answered(insight.GET('/api/insight/v1/access-log/export', { parseAs: 'text' }));
}
