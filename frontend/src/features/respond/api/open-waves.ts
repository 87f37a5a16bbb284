import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type OpenWave = Answered<paths, '/api/feedback/v1/waves/open', 'get'>['waves'][number];

export const openWavesQuery = queryOptions({
  queryKey: ['waves', 'open'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/waves/open'))).waves,
  staleTime: 60_000,
});
