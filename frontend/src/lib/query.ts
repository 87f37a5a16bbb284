import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './api/problem';

/** A refusal is final; only a network failure or a starting service is worth asking again. */
const WORTH_RETRYING = new Set(['unreachable', 'unavailable']);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && WORTH_RETRYING.has(problemOf(error).code),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
