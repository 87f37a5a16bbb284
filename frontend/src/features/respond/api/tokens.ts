import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import { useMe } from '@/lib/me';
import { openWavesQuery } from './open-waves';

/** The right to answer a wave: one numbered token a report, all under one block's label. */
export interface WaveTokens {
  label: string;
  tokens: { ordinal: number; token: string }[];
  /** Names this person's drafts in this browser without naming the person. */
  draftKey: string;
}

/** Kept for as long as the pages are open and never asked for again: the time of asking must not tell who answers. */
export function tokensQuery(waveId: string) {
  return queryOptions({
    queryKey: ['waves', waveId, 'tokens'],
    queryFn: async (): Promise<WaveTokens> => {
      const { label, tokens } = await answered(
        feedback.POST('/api/feedback/v1/waves/{waveId}/tokens', { params: { path: { waveId } } }),
      );
      const ordered = [...tokens].sort((a, b) => a.ordinal - b.ordinal);
      return { label, tokens: ordered, draftKey: await draftKey(waveId, ordered[0]?.token ?? '') };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * Fetches the tokens of every open wave whichever page is opened first, so that a request for tokens says "opened
 * Candor", never "is about to answer".
 */
export function useTokensOfOpenWaves(): void {
  const me = useMe();
  const invited = me.matched && me.roles.includes('employee');
  const waves = useQuery({ ...openWavesQuery, enabled: invited });
  useQueries({ queries: (waves.data?.waves ?? []).map((wave) => tokensQuery(wave.waveId)) });
}

async function draftKey(waveId: string, token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${waveId} ${token}`));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
