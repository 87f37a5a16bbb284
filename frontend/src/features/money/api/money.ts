import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type MoneyPage = Answered<paths, '/api/insight/v1/allocation/spend', 'get'>;
export type MoneyCell = MoneyPage['cells'][number];
export type CellSpend = Exclude<MoneyCell['figures'], { withheld: string }>;
export type Amount = CellSpend['spend'][number];
export type CostPerHour = CellSpend['costPerHour'][number];
export type ScenarioPage = Answered<paths, '/api/insight/v1/allocation/scenarios', 'post'>;
export type Scenario = Exclude<ScenarioPage['figures'], { withheld: string }>;
export type Move = Scenario['moves'][number];
export type ScenarioRequest = NonNullable<
  paths['/api/insight/v1/allocation/scenarios']['post']['requestBody']
>['content']['application/json'];
export type Decision = Answered<paths, '/api/insight/v1/allocation/decisions', 'get'>['decisions'][number];
export type Hearing = Answered<paths, '/api/insight/v1/allocation/hearings', 'get'>['hearings'][number];

/** What is looked at, kept in the address. */
export interface MoneyFilter {
  period?: string;
  tool?: string;
}

export function moneyFilter(search: Record<string, unknown>): MoneyFilter {
  const filter: MoneyFilter = {};
  for (const field of ['period', 'tool'] as const) {
    const value = search[field];
    if (typeof value === 'string' && value !== '') filter[field] = value;
  }
  return filter;
}

export function spendQuery(filter: MoneyFilter) {
  return infiniteQueryOptions({
    queryKey: ['money', 'spend', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/allocation/spend', {
          params: { query: { ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchOnWindowFocus: false,
  });
}

/** Spend with outcomes of tasks, all groups of the page. */
export function spendCsv(filter: MoneyFilter): Promise<string> {
  return answered(
    insight.GET('/api/insight/v1/allocation/spend', {
      params: { query: filter },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );
}

/** Of what {@link spendCsv} answers to the same question. */
export function spendDigest(filter: MoneyFilter) {
  return answered(insight.GET('/api/insight/v1/allocation/spend/digest', { params: { query: filter } }));
}

export function makeScenario(body: ScenarioRequest) {
  return answered(insight.POST('/api/insight/v1/allocation/scenarios', { body }));
}

export const decisionsQuery = queryOptions({
  queryKey: ['money', 'decisions'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/allocation/decisions'))).decisions,
});

export interface NewDecision {
  title: string;
  reason: string;
  effective: string;
  scenario: ScenarioRequest;
  moves: number[];
}

export function recordDecision(body: NewDecision) {
  return answered(insight.POST('/api/insight/v1/allocation/decisions', { body }));
}

export const hearingsQuery = (period: string) =>
  queryOptions({
    queryKey: ['money', 'hearings', period],
    queryFn: async () =>
      (await answered(insight.GET('/api/insight/v1/allocation/hearings', { params: { query: { period } } })))
        .hearings,
  });

export function recordHearing(body: { cell: string; heardOn: string; statement: string }) {
  return answered(insight.POST('/api/insight/v1/allocation/hearings', { body }));
}
