import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Identity = Answered<paths, '/api/insight/v1/usage/identities', 'get'>['identities'][number];
export type IdentityState = Identity['state'];

/** What is looked at, kept in the address. */
export interface IdentityFilter {
  source?: string;
  state?: IdentityState;
}

const STATES: readonly string[] = ['unmatched', 'matched', 'machine'] satisfies IdentityState[];

export function identityFilter(search: Record<string, unknown>): IdentityFilter {
  const { source, state } = search;
  const filter: IdentityFilter = {};
  if (typeof source === 'string' && source !== '') filter.source = source;
  if (typeof state === 'string' && STATES.includes(state)) filter.state = state as IdentityState;
  return filter;
}

/** Asking is an entry of the access log, so the list is fetched when it is asked for and never by the way. */
export function identitiesQuery(filter: IdentityFilter) {
  return infiniteQueryOptions({
    queryKey: ['identities', filter],
    queryFn: ({ pageParam }) =>
      answered(
        insight.GET('/api/insight/v1/usage/identities', {
          params: { query: { ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** How many accounts each source named, and what is known of them. */
export const namedBySourceQuery = queryOptions({
  queryKey: ['usage', 'sources'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/usage/sources'))).sources,
});

export function matchIdentity(hash: string, employee: string) {
  return answered<unknown>(
    insight.PUT('/api/insight/v1/usage/identities/{hash}/match', {
      params: { path: { hash } },
      body: { employee },
    }),
  );
}

export function unmatchIdentity(hash: string) {
  return answered<unknown>(
    insight.DELETE('/api/insight/v1/usage/identities/{hash}/match', { params: { path: { hash } } }),
  );
}

export function markMachine(hash: string, isMachine: boolean) {
  const address = '/api/insight/v1/usage/identities/{hash}/machine';
  const where = { params: { path: { hash } } };
  return answered<unknown>(isMachine ? insight.PUT(address, where) : insight.DELETE(address, where));
}
