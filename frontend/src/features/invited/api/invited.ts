import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type InvitedPage = Answered<paths, '/api/feedback/v1/waves/{waveId}/invited', 'get'>;
export type InvitedPerson = InvitedPage['people'][number];

/** Waves people were invited to, newest first; an import invites nobody. */
export const wavesQuery = queryOptions({
  queryKey: ['waves', 'all'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/waves'))).waves,
});

function page(waveId: string, cursor: string, limit = 100): Promise<InvitedPage> {
  return answered(
    feedback.GET('/api/feedback/v1/waves/{waveId}/invited', {
      params: { path: { waveId }, query: { cursor, limit } },
    }),
  );
}

export function invitedQuery(waveId: string) {
  return infiniteQueryOptions({
    queryKey: ['invited', waveId],
    queryFn: ({ pageParam }) => page(waveId, pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export async function everybodyInvited(waveId: string): Promise<InvitedPerson[]> {
  const people: InvitedPerson[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: InvitedPage = await page(waveId, cursor, 1000);
    people.push(...next.people);
    cursor = next.next;
  }
  return people;
}
