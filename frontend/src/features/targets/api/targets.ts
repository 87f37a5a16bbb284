import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type Target = Answered<paths, '/api/insight/v1/targets', 'get'>['targets'][number];
export type NewTarget = Asked<paths, '/api/insight/v1/targets', 'post'>;

export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/targets'))).targets,
});

export const toolsQuery = queryOptions({
  queryKey: ['tools'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/tools'))).tools,
});

export function createTarget(target: NewTarget) {
  return answered(insight.POST('/api/insight/v1/targets', { body: target }));
}
