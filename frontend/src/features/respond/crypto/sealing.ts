import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { ProblemError } from '@/lib/api/problem';
import { toBase64url } from './base64url';
import { concat, utf8, type Bytes } from './bytes';

/** HPKE, RFC 9180, in base mode; the curve and the cipher are the browser's own. */
export const hpke = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const LENGTH_BYTES = 4;
export const POINT_BYTES = 65;
export const TAG_BYTES = 16;

/** What an answer is bound to: opened as anything else, it does not open. */
export interface Place {
  waveId: string;
  label: string;
  ordinal: number;
  band: string | null;
  /** What the answer will be staged under: the mark its token leaves. */
  nullifier: Bytes;
}

/** What is bound to a sealed answer without being in it. */
export function associatedData({ label, ordinal, band, nullifier }: Place): Bytes {
  return utf8(`${label}\n${ordinal}\n${band ?? ''}\n${toBase64url(nullifier)}`);
}

/**
 * Seals an answer so that only the release post can open it, and only as the answer of this wave, label,
 * ordinal and token.
 * Every answer of a wave has the same length: 65 + size + 16 bytes.
 */
export async function seal(
  { key, size }: { key: Bytes; size: number },
  place: Place,
  json: string,
): Promise<Bytes> {
  return sealPadded({ key, size }, `candor-answer-1\n${place.waveId}`, associatedData(place), json);
}

/** Pads and seals a text to a key; `bond` and `info` must be known again to open it. */
export async function sealPadded(
  { key, size }: { key: Bytes; size: number },
  info: string,
  bond: Bytes,
  json: string,
): Promise<Bytes> {
  const sender = await hpke.createSenderContext({
    recipientPublicKey: await hpke.kem.deserializePublicKey(key),
    info: utf8(info),
  });
  const sealed = await sender.seal(pad(utf8(json), size), bond);
  return concat(new Uint8Array(sender.enc), new Uint8Array(sealed));
}

/** Opens what {@link sealPadded} closed without a bond; `null` where key, info or bytes do not fit. */
export async function openPadded(key: CryptoKeyPair, info: string, sealed: Bytes): Promise<string | null> {
  try {
    const recipient = await hpke.createRecipientContext({
      recipientKey: key,
      enc: sealed.slice(0, POINT_BYTES),
      info: utf8(info),
    });
    const padded = await recipient.open(sealed.slice(POINT_BYTES));
    const length = new DataView(padded).getUint32(0);
    return new TextDecoder().decode(padded.slice(LENGTH_BYTES, LENGTH_BYTES + length));
  } catch {
    return null;
  }
}

/**
 * Length, bytes, zeros.
 *
 * @throws ProblemError `too-large` when they do not fit
 */
export function pad(bytes: Bytes, size: number): Bytes {
  if (LENGTH_BYTES + bytes.length > size) throw new ProblemError(tooLarge);
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

const tooLarge = {
  code: 'too-large',
  status: 0,
  title: 'The answer is too long to be sealed',
  detail: 'Every sealed answer has the same length, and this one does not fit. Shorten your comment.',
  errors: [],
};
