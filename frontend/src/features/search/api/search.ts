import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type SearchResult = Answered<paths, '/api/insight/v1/search', 'get'>;
export type Hit = SearchResult['hits'][number];
export type Facets = SearchResult['facets'];
export type FacetName = keyof Facets;
export type Floored = SearchResult['total'];

/** What is searched for, kept in the address. */
export interface SearchFilter {
  q?: string;
  unit?: string;
  tool?: string;
  useCase?: string;
  wave?: string;
}

export function searchFilter(search: Record<string, unknown>): SearchFilter {
  const text = (name: string) => {
    const value = search[name];
    // The router reads ?q=2026 as a number.
    return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
  };
  return {
    q: text('q'),
    unit: text('unit'),
    tool: text('tool'),
    useCase: text('useCase'),
    wave: text('wave'),
  };
}

export function searchQuery(filter: SearchFilter) {
  return infiniteQueryOptions({
    queryKey: ['search', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/search', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
