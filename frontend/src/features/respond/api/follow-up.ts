import { queryOptions } from '@tanstack/react-query';
import { asNobody } from '@/lib/api/as-nobody';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';
import { ProblemError } from '@/lib/api/problem';
import type { InclusionList } from '../crypto/inclusion';

export type FollowUp = Answered<paths, '/api/feedback/v1/follow-up', 'get'>;
export type FollowUpWave = FollowUp['waves'][number];

/** All waves a receipt can belong to; asked for as nobody, and the same for everybody. */
export const followUpQuery = queryOptions({
  queryKey: ['follow-up'],
  queryFn: async () => (await (await asNobody('/api/feedback/v1/follow-up')).json()) as FollowUp,
  staleTime: 30_000,
});

/** The list of spent tokens a release published; it never changes. */
export function inclusionQuery(waveId: string) {
  return queryOptions({
    queryKey: ['follow-up', waveId, 'inclusion'],
    queryFn: async () => (await (await asNobody(`${waveAddress(waveId)}/inclusion`)).json()) as InclusionList,
    staleTime: Infinity,
  });
}

/** All sealed turns of a wave: the whole file, never a mailbox of one's own. `null` until release made the first. */
export function bundleQuery(waveId: string) {
  return queryOptions({
    queryKey: ['follow-up', waveId, 'replies'],
    queryFn: async () => {
      try {
        const response = await asNobody(`${waveAddress(waveId)}/replies`);
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === 'not-found') return null;
        throw error;
      }
    },
  });
}

function waveAddress(waveId: string): string {
  return `/api/feedback/v1/waves/${encodeURIComponent(waveId)}`;
}
