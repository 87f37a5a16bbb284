import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';
import type { LogHead } from '../crypto/key-log';

type Listed = Answered<paths, '/api/feedback/v1/waves/open', 'get'>;

/** Until openapi.yaml carries them; then the generated types alone. */
interface SealedWave {
  keyLog: LogHead;
  ordinals: number;
  contract: { hash: string; text: string; signature: string };
  protection: 'database-readers' | 'everyone';
}

export type OpenWave = Omit<Listed['waves'][number], 'sizeLimit' | 'protection'> & SealedWave;
export type OpenWaves = Omit<Listed, 'waves'> & { waves: OpenWave[] };

export const openWavesQuery = queryOptions({
  queryKey: ['waves', 'open'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/waves/open'))) as unknown as OpenWaves,
  staleTime: 60_000,
});
