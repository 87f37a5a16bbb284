import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type TargetGameability = Answered<paths, '/api/insight/v1/targets/{targetId}/gameability', 'get'>;

export const gameabilityQuery = (targetId: string) =>
  queryOptions({
    queryKey: ['gameability', targetId],
    queryFn: () =>
      answered(
        insight.GET('/api/insight/v1/targets/{targetId}/gameability', { params: { path: { targetId } } }),
      ),
  });
