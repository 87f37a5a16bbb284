import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type OpenWaves = Answered<paths, '/api/feedback/v1/waves/open', 'get'>;
export type OpenWave = OpenWaves['waves'][number];

export const openWavesQuery = queryOptions({
  queryKey: ['waves', 'open'],
  queryFn: () => answered(feedback.GET('/api/feedback/v1/waves/open')),
  staleTime: 60_000,
});
