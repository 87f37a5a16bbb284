import { answered, feedback } from '@/lib/api/client';
import { fromBase64url, toBase64url } from '../crypto/base64url';
import { blind, draw, finalize, prepare, type PublicKey } from '../crypto/blind-rsa';
import { concat } from '../crypto/bytes';
import { refuseKeys } from '../crypto/key-refusal';
import { tokenMessage } from '../crypto/token-message';
import type { WaveKeys } from '../crypto/wave-keys';
import type { PendingToken, Token } from './token-store';

/** Draws a token for each of the group's keys and blinds it; nothing is asked for yet. */
export function drawTokens(waveId: string, signing: PublicKey[]): Promise<PendingToken[]> {
  return Promise.all(
    signing.map(async (key, index) => {
      const { nonce, input } = prepare(tokenMessage(waveId));
      const { blinded, inverse } = await blind(key, input, draw(key));
      return {
        ordinal: index + 1,
        nonce: toBase64url(nonce),
        inverse: toBase64url(inverse),
        blinded: toBase64url(blinded),
      };
    }),
  );
}

/** Has drawn tokens signed, takes the blinding off and accepts only signatures of the published keys. */
export async function haveSigned(waveId: string, keys: WaveKeys, drawn: PendingToken[]): Promise<Token[]> {
  const { label, signatures } = await ask(waveId, drawn);
  if (label !== keys.label) refuseKeys('label-changed');
  return Promise.all(
    drawn.map(async ({ ordinal, nonce, inverse }) => {
      const signed = signatures.find((signature) => signature.ordinal === ordinal)?.signature;
      const key = keys.signing[ordinal - 1];
      if (signed === undefined || key === undefined) refuseKeys('signature-invalid');
      const input = concat(fromBase64url(nonce), tokenMessage(waveId));
      const signature = await finalize(key, input, bytes(signed), fromBase64url(inverse));
      if (signature === null) refuseKeys('signature-invalid');
      return { ordinal, nonce, signature: toBase64url(signature) };
    }),
  );
}

function ask(waveId: string, drawn: PendingToken[]) {
  const blinded = drawn.map((token) => ({ ordinal: token.ordinal, message: token.blinded }));
  return answered(
    feedback.POST('/api/feedback/v1/waves/{waveId}/tokens', {
      params: { path: { waveId } },
      body: { blinded },
    }),
  );
}

function bytes(signature: string) {
  try {
    return fromBase64url(signature);
  } catch (cause) {
    return refuseKeys('signature-invalid', cause);
  }
}
