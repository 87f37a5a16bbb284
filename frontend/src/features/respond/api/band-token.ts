import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import { fromBase64url, toBase64url } from '../crypto/base64url';
import { blind, draw, finalize } from '../crypto/blind-rsa';
import { concat, type Bytes } from '../crypto/bytes';
import { refuseKeys } from '../crypto/key-refusal';
import { tokenMessage } from '../crypto/token-message';
import { publicKey } from '../crypto/wave-keys';
import {
  keepFirstBand,
  keepIssuedBand,
  readBand,
  type BandState,
  type IssuedBand,
  type PendingBand,
} from './band-store';
import type { OpenWave } from './open-waves';
import type { WaveTokens } from './tokens';

/** The band this person's first report may carry, with insight-service's signature over that report's own token message. */
export type BandToken = Pick<IssuedBand, 'band' | 'about' | 'signature'>;

type Place = Pick<OpenWave, 'waveId' | 'closesAt'>;

/** Fetched once with the tokens, whether it will be added or not. `null` where the person is in no band. */
export function bandQuery(wave: Place, tokens: WaveTokens | undefined) {
  return queryOptions({
    queryKey: ['waves', wave.waveId, 'band', tokens?.draftKey ?? ''],
    queryFn: () => obtainBand(wave, tokens!),
    enabled: tokens !== undefined && tokens.bands.length > 0,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

async function obtainBand(wave: Place, tokens: WaveTokens): Promise<BandToken | null> {
  const kept = (await readBand(tokens.draftKey)) ?? (await drawBand(wave, tokens));
  if (kept === null || kept.state === 'issued') return kept;
  const issued = await haveSigned(wave, tokens, kept);
  await keepIssuedBand(tokens.draftKey, issued);
  return issued;
}

/** Blinds the first report's token message once more, under the key of the person's band; nothing is signed yet. */
async function drawBand(wave: Place, tokens: WaveTokens): Promise<BandState | null> {
  const own = await ownBand(wave.waveId);
  if (own === null) return null;
  const listed = tokens.bands.find(({ band }) => band === own.band) ?? refuseKeys('band-mismatch');
  if (own.label !== tokens.label) refuseKeys('band-mismatch');
  const { nonce } = tokens.tokens.find(({ ordinal }) => ordinal === 1) ?? refuseKeys('key-count');
  const key = publicKey(fromBase64url(listed.key));
  const { blinded, inverse } = await blind(key, message(nonce, wave.waveId), draw(key));
  return keepFirstBand(tokens.draftKey, {
    state: 'pending',
    closesAt: wave.closesAt,
    label: own.label,
    band: own.band,
    about: { target: own.target.name, period: own.period },
    nonce,
    inverse: toBase64url(inverse),
    blinded: toBase64url(blinded),
  });
}

async function haveSigned(
  { waveId }: Place,
  tokens: WaveTokens,
  { blinded, inverse, ...pending }: PendingBand,
): Promise<IssuedBand> {
  const { label, band, signature } = await answered(
    insight.POST('/api/insight/v1/waves/{wave}/band-tokens', {
      params: { path: { wave: waveId } },
      body: { blinded },
    }),
  );
  const listed = tokens.bands.find((listing) => listing.band === pending.band);
  if (label !== pending.label || band !== pending.band || listed === undefined) refuseKeys('band-mismatch');
  const unblinded = await finalize(
    publicKey(fromBase64url(listed.key)),
    message(pending.nonce, waveId),
    bytes(signature),
    fromBase64url(inverse),
  );
  if (unblinded === null) refuseKeys('signature-invalid');
  return { ...pending, state: 'issued', signature: toBase64url(unblinded) };
}

async function ownBand(waveId: string) {
  try {
    return await answered(
      insight.GET('/api/insight/v1/waves/{wave}/band', { params: { path: { wave: waveId } } }),
    );
  } catch (error) {
    if (problemOf(error).code === 'no-band') return null;
    throw error;
  }
}

function message(nonce: string, waveId: string): Bytes {
  return concat(fromBase64url(nonce), tokenMessage(waveId));
}

function bytes(signature: string): Bytes {
  try {
    return fromBase64url(signature);
  } catch (cause) {
    return refuseKeys('signature-invalid', cause);
  }
}
