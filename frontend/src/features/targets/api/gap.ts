import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type GoodhartGap = Answered<paths, '/api/insight/v1/targets/{targetId}/gap', 'get'>;
export type GapReading = Exclude<GoodhartGap['figures'], { withheld: string }>;

export const gapQuery = (targetId: string) =>
  queryOptions({
    queryKey: ['targets', 'gap', targetId],
    queryFn: () =>
      answered(insight.GET('/api/insight/v1/targets/{targetId}/gap', { params: { path: { targetId } } })),
  });
