import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answered, feedback } from './api/client';
import type { paths } from './api/feedback';
import type { Answered } from './api/operation';

export type Me = Answered<paths, '/api/feedback/v1/me', 'get'>;

/** Who is logged in, with roles and place in the directory; the shell loads it before any page. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answered(feedback.GET('/api/feedback/v1/me')),
  staleTime: Infinity,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
