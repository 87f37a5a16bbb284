import { queryOptions } from '@tanstack/react-query';
import { asNobody } from '@/lib/api/as-nobody';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

type PublishedHead = Answered<paths, '/api/insight/v1/access-log/head', 'get'>;

/** Asked without saying who asks, so that all are told the same. */
export const logHeadQuery = queryOptions({
  queryKey: ['access-log-head'],
  queryFn: async () => (await (await asNobody('/api/insight/v1/access-log/head')).json()) as PublishedHead,
});
