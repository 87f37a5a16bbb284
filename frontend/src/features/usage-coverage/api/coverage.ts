import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';
import { daysOfMonth, isMonth } from './month';

export type Coverage = Answered<paths, '/api/insight/v1/usage/coverage', 'get'>;
export type CoverageDay = Coverage['days'][number];
export type Figure = CoverageDay['seen'];
export type Source = Answered<paths, '/api/insight/v1/usage/sources', 'get'>['sources'][number];

/** What is looked at, kept in the address. */
export interface CoverageFilter {
  source?: string;
  unit?: string;
  month?: string;
}

export function coverageFilter(search: Record<string, unknown>): CoverageFilter {
  const filter: CoverageFilter = {};
  if (typeof search.source === 'string' && search.source !== '') filter.source = search.source;
  // The router reads ?unit=2026 as a number.
  if (typeof search.unit === 'number' || (typeof search.unit === 'string' && search.unit !== ''))
    filter.unit = String(search.unit);
  if (typeof search.month === 'string' && isMonth(search.month)) filter.month = search.month;
  return filter;
}

export const sourcesQuery = queryOptions({
  queryKey: ['usage', 'sources'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/usage/sources'))).sources,
});

export interface MonthOfSource {
  source: string;
  unit: string | undefined;
  month: string;
}

/** All days of a month, whatever the number of the source's tools; each reading is an entry of the access log. */
export function coverageQuery({ source, unit, month }: MonthOfSource) {
  const { first, last } = daysOfMonth(month);
  return queryOptions({
    queryKey: ['usage', 'coverage', source, unit, month],
    queryFn: async () => {
      const query = { source, unit, from: first, to: last };
      const ask = (cursor?: string) =>
        answered(insight.GET('/api/insight/v1/usage/coverage', { params: { query: { ...query, cursor } } }));
      const whole = await ask();
      const days = [...whole.days];
      for (let next = whole.next; next !== null;) {
        const page = await ask(next);
        days.push(...page.days);
        next = page.next;
      }
      return { ...whole, days };
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function coverageCsv({ source, unit, month }: MonthOfSource): Promise<string> {
  const { first, last } = daysOfMonth(month);
  return answered(
    insight.GET('/api/insight/v1/usage/coverage', {
      params: { query: { source, unit, from: first, to: last } },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );
}
