import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type ReadinessPage = Answered<paths, '/api/insight/v1/readiness', 'get'>;
export type GroupReadiness = ReadinessPage['groups'][number];
export type VerdictReadiness = GroupReadiness['verdicts'][number];
export type Step = VerdictReadiness['steps'][number];

/** What is looked for, kept in the address. */
export interface ReadinessFilter {
  period?: string;
  unit?: string;
  tool?: string;
}

const FIELDS = ['period', 'unit', 'tool'] as const satisfies (keyof ReadinessFilter)[];

export function readinessFilter(search: Record<string, unknown>): ReadinessFilter {
  const filter: ReadinessFilter = {};
  for (const field of FIELDS) {
    const value = search[field];
    if (typeof value === 'string' && value !== '') filter[field] = value;
  }
  return filter;
}

export function readinessQuery(filter: ReadinessFilter) {
  return infiniteQueryOptions({
    queryKey: ['readiness', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/readiness', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchOnWindowFocus: false,
  });
}

export interface StepFor {
  step: Step;
  verdicts: VerdictReadiness['verdict'][];
}

/** Each step once, with the verdicts that wait for it; what most verdicts wait for comes first. */
export function stepsOf({ verdicts }: GroupReadiness): StepFor[] {
  const steps = new Map<string, StepFor>();
  for (const { verdict, steps: own } of verdicts) {
    for (const step of own) {
      const key = JSON.stringify(step);
      const known = steps.get(key) ?? { step, verdicts: [] };
      known.verdicts.push(verdict);
      steps.set(key, known);
    }
  }
  return [...steps.values()].sort((a, b) => b.verdicts.length - a.verdicts.length);
}
