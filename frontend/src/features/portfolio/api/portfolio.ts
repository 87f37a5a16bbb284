import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Portfolio = Answered<paths, '/api/insight/v1/portfolio', 'get'>;
export type PortfolioCase = Portfolio['cases'][number];
export type Judged = Exclude<PortfolioCase['judged'], { withheld: string }>;
export type Kind = Judged['kind'];

export interface PortfolioFilter {
  period?: string;
}

export function portfolioFilter(search: Record<string, unknown>): PortfolioFilter {
  return typeof search.period === 'string' && search.period !== '' ? { period: search.period } : {};
}

export function portfolioQuery(filter: PortfolioFilter) {
  return queryOptions({
    queryKey: ['portfolio', filter],
    queryFn: () => answered(insight.GET('/api/insight/v1/portfolio', { params: { query: filter } })),
    refetchOnWindowFocus: false,
  });
}

export const KINDS: Record<Kind, { word: string; meaning: string }> = {
  HIGH_IMPACT: { word: 'High impact', meaning: 'More people win time with it than lose time.' },
  HIDDEN_GEM: { word: 'Hidden gem', meaning: 'It helps, people choose it, and few use it yet.' },
  FORCED_INTEGRATION: {
    word: 'Forced integration',
    meaning: 'Required, hardly anybody would use it otherwise, and a clear gain is ruled out.',
  },
  UNCLEAR: { word: 'Unclear', meaning: 'The answers do not settle it.' },
};
