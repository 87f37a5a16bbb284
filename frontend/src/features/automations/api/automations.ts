import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type Automation = Answered<paths, '/api/insight/v1/usage/automations', 'get'>['automations'][number];
export type NewAutomation = Asked<paths, '/api/insight/v1/usage/automations', 'post'>;

/** Asking is an entry of the access log, so the list is fetched when it is asked for and never by the way. */
export const automationsQuery = infiniteQueryOptions({
  queryKey: ['automations'],
  queryFn: ({ pageParam }) =>
    answered(insight.GET('/api/insight/v1/usage/automations', { params: { query: { cursor: pageParam } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

export const toolsQuery = queryOptions({
  queryKey: ['tools'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/tools'))).tools,
});

export function declareAutomation(job: NewAutomation) {
  return answered(insight.POST('/api/insight/v1/usage/automations', { body: job }));
}

/** @param lastDay the last day that was the job's */
export function endAutomation(automationId: string, lastDay: string) {
  return answered<unknown>(
    insight.DELETE('/api/insight/v1/usage/automations/{automationId}', {
      params: { path: { automationId }, query: { lastDay } },
    }),
  );
}
