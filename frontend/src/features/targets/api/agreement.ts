import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type UseAndUsefulness = Answered<paths, '/api/insight/v1/agreement', 'get'>;
export type AgreementRow = UseAndUsefulness['rows'][number];

/** Of the last closed period with answers. */
export const agreementQuery = (tool: string) =>
  queryOptions({
    queryKey: ['agreement', tool],
    queryFn: () => answered(insight.GET('/api/insight/v1/agreement', { params: { query: { tool } } })),
    enabled: tool !== '',
  });
