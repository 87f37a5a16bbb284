import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type Wave = Answered<paths, '/api/feedback/v1/waves', 'get'>['waves'][number];

export const wavesQuery = queryOptions({
  queryKey: ['waves', 'all'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/waves'))).waves,
});

export function openThisWeek() {
  return answered(feedback.POST('/api/feedback/v1/waves', { body: { week: null } }));
}

export function closeWave(waveId: string) {
  return answered(feedback.POST('/api/feedback/v1/waves/{waveId}/close', { params: { path: { waveId } } }));
}
