import { toBase64url } from './base64url';
import { randomBytes, sha256, utf8, type Bytes } from './bytes';
import { hpke } from './sealing';

/** What a receipt opens: the ratings of one report, or one of its free texts. */
export type Part = 'ratings' | `comment:${string}`;

export interface ReportPlace {
  waveId: string;
  ordinal: number;
}

/** The half that travels inside the sealed answer. */
export interface PublishedPart {
  id: string;
  verifier: string;
  reply: string;
}

/** The half only the holder of the receipt can derive: the key to authorise with, the key replies open with. */
export interface PartKeys {
  id: Bytes;
  key: Bytes;
  reply: CryptoKeyPair;
}

export const SECRET_BYTES = 16;

export function newSecret(): Bytes {
  return randomBytes(SECRET_BYTES);
}

/** Tells receipts apart in this browser without keeping any: nothing leads from it back to the secret. */
export async function markOf(secret: Bytes): Promise<string> {
  return toBase64url((await sha256(utf8('candor-receipt-mark-1'), secret)).slice(0, 8));
}

/** Nothing one part reveals leads to another, nor to the secret: each value has a derivation of its own. */
export async function keysOf(secret: Bytes, place: ReportPlace, part: Part): Promise<PartKeys> {
  return {
    id: await derive(secret, place, part, 'id', 16),
    key: await derive(secret, place, part, 'key', 32),
    reply: await hpke.kem.deriveKeyPair(await derive(secret, place, part, 'reply', 32)),
  };
}

export async function published({ id, key, reply }: PartKeys): Promise<PublishedPart> {
  const point = await hpke.kem.serializePublicKey(reply.publicKey);
  return {
    id: toBase64url(id),
    verifier: toBase64url(await sha256(key)),
    reply: toBase64url(new Uint8Array(point as ArrayBuffer)),
  };
}

async function derive(
  secret: Bytes,
  { waveId, ordinal }: ReportPlace,
  part: Part,
  purpose: 'id' | 'key' | 'reply',
  length: number,
): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8('candor-receipt-1'),
    info: utf8(`${waveId}\n${ordinal}\n${part}\n${purpose}`),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, length * 8));
}
