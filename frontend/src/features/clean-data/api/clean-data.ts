import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type HygienePage = Answered<paths, '/api/insight/v1/hygiene', 'get'>;
export type HygieneCell = HygienePage['cells'][number];
export type CleanCell = Exclude<HygieneCell['clean'], { withheld: string }>;
export type Labelled = CleanCell['whole'];
export type Label = Labelled['label'];
export type Usage = NonNullable<Labelled['usage']>;

/** What is looked for, kept in the address. */
export interface CleanFilter {
  period?: string;
  unit?: string;
  tool?: string;
  label?: Label;
}

export const LABELS: Record<Label, { word: string; meaning: string }> = {
  USE: { word: 'Use', meaning: 'The data say how people work.' },
  DOWN_WEIGHT: { word: 'Down-weight', meaning: 'Count the data by their genuine share.' },
  EXCLUDE: { word: 'Exclude', meaning: 'Leave the data out of research and model tuning.' },
  UNKNOWN: { word: 'Unknown', meaning: 'Nobody can say; never treat it as use.' },
};

export function cleanFilter(search: Record<string, unknown>): CleanFilter {
  const filter: CleanFilter = {};
  for (const field of ['period', 'unit', 'tool'] as const) {
    const value = search[field];
    if (typeof value === 'string' && value !== '') filter[field] = value;
  }
  if (typeof search.label === 'string' && search.label in LABELS) filter.label = search.label as Label;
  return filter;
}

export function cleanQuery(filter: CleanFilter) {
  return infiniteQueryOptions({
    queryKey: ['hygiene', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/hygiene', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchOnWindowFocus: false,
  });
}

export function cleanCsv(filter: CleanFilter): Promise<string> {
  return answered(
    insight.GET('/api/insight/v1/hygiene', {
      params: { query: filter },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );
}

/** Of what {@link cleanCsv} answers to the same question. */
export function cleanDigest(filter: CleanFilter) {
  return answered(insight.GET('/api/insight/v1/hygiene/digest', { params: { query: filter } }));
}

export function isShown(clean: HygieneCell['clean']): clean is CleanCell {
  return !('withheld' in clean);
}
