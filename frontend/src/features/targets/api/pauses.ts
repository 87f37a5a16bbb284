import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Pause = Answered<paths, '/api/insight/v1/pauses', 'get'>['pauses'][number];
export type PausePlan = Answered<paths, '/api/insight/v1/targets/{targetId}/pauses/plan', 'get'>;

export const pausesQuery = queryOptions({
  queryKey: ['pauses'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/pauses'))).pauses,
});

export const planQuery = (targetId: string) =>
  queryOptions({
    queryKey: ['pauses', 'plan', targetId],
    queryFn: () =>
      answered(
        insight.GET('/api/insight/v1/targets/{targetId}/pauses/plan', { params: { path: { targetId } } }),
      ),
  });

export function commitPause(targetId: string, from: string, weeks: number) {
  return answered(
    insight.POST('/api/insight/v1/targets/{targetId}/pauses', {
      params: { path: { targetId } },
      body: { from, weeks },
    }),
  );
}

export function drawPause(pauseId: string) {
  return answered(insight.POST('/api/insight/v1/pauses/{pauseId}/draw', { params: { path: { pauseId } } }));
}

export function cancelPause(pauseId: string, reason: string) {
  return answered(
    insight.POST('/api/insight/v1/pauses/{pauseId}/cancellation', {
      params: { path: { pauseId } },
      body: { reason },
    }),
  );
}
