import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type OwnJob = Answered<paths, '/api/insight/v1/me/usage/automations', 'get'>['automations'][number];
export type NewJob = Asked<paths, '/api/insight/v1/me/usage/automations', 'post'>;

export const jobsQuery = queryOptions({
  queryKey: ['me', 'jobs'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/me/usage/automations'))).automations,
});

export const toolsQuery = queryOptions({
  queryKey: ['tools'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/tools'))).tools,
});

export function declareJob(job: NewJob) {
  return answered(insight.POST('/api/insight/v1/me/usage/automations', { body: job }));
}

/** @param lastDay the last day that was the job's; before its first one it never was one */
export function endJob(automationId: string, lastDay: string) {
  return answered<unknown>(
    insight.DELETE('/api/insight/v1/me/usage/automations/{automationId}', {
      params: { path: { automationId }, query: { lastDay } },
    }),
  );
}
