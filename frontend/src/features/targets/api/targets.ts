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

/** Where a target stands on a calendar day. */
export type TargetState = 'ahead' | 'running' | 'ended';

export function stateOf({ from, to }: Target, today: string): TargetState {
  if (isBefore(today, from)) return 'ahead';
  return to !== null && isBefore(to, today) ? 'ended' : 'running';
}

/** Of two ISO days; years beyond 9999 are written with a sign before them and lie after all others. */
function isBefore(a: string, b: string): boolean {
  return a.startsWith('+') === b.startsWith('+') ? a < b : b.startsWith('+');
}

/** @param lastDay the last day that counts; a declared target is only ever ended earlier than planned */
export function endTarget(targetId: string, lastDay: string) {
  return answered(
    insight.POST('/api/insight/v1/targets/{targetId}/end', {
      params: { path: { targetId } },
      body: { to: lastDay },
    }),
  );
}

export function createTarget(target: NewTarget) {
  return answered(insight.POST('/api/insight/v1/targets', { body: target }));
}
