import { concat, equal, type Bytes } from './bytes';

/** EMSA-PSS of RFC 8017, section 9.1, with SHA-384 for the message and for MGF1. */
const HASH_BYTES = 48;
const TRAILER = 0xbc;
const EIGHT_ZEROS = new Uint8Array(8);

/**
 * @param bits the bits the result may have: one fewer than the modulus
 * @throws RangeError when hash and salt do not fit
 */
export async function encodePss(message: Bytes, bits: number, salt: Bytes): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const padding = length - HASH_BYTES - salt.length - 2;
  if (padding < 0) throw new RangeError('The key is too short for this hash and salt');
  const hash = await sha384(EIGHT_ZEROS, await sha384(message), salt);
  const block = concat(new Uint8Array(padding), Uint8Array.of(1), salt);
  const masked = xor(block, await mgf1(hash, block.length));
  masked[0] = masked[0]! & topMask(bits);
  return concat(masked, hash, Uint8Array.of(TRAILER));
}

export async function isPss(
  message: Bytes,
  encoded: Bytes,
  bits: number,
  saltLength: number,
): Promise<boolean> {
  const padding = encoded.length - HASH_BYTES - saltLength - 2;
  if (encoded.length !== Math.ceil(bits / 8) || padding < 0 || encoded.at(-1) !== TRAILER) return false;
  const masked = encoded.slice(0, -HASH_BYTES - 1);
  const hash = encoded.slice(-HASH_BYTES - 1, -1);
  if ((masked[0]! & ~topMask(bits)) !== 0) return false;
  const block = xor(masked, await mgf1(hash, masked.length));
  block[0] = block[0]! & topMask(bits);
  if (block.subarray(0, padding).some((byte) => byte !== 0) || block[padding] !== 1) return false;
  const salt = block.slice(padding + 1);
  return equal(hash, await sha384(EIGHT_ZEROS, await sha384(message), salt));
}

async function mgf1(seed: Bytes, length: number): Promise<Bytes> {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, counter) =>
    sha384(seed, Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter)),
  );
  return concat(...(await Promise.all(blocks))).slice(0, length);
}

function topMask(bits: number): number {
  return 0xff >>> (Math.ceil(bits / 8) * 8 - bits);
}

function xor(a: Bytes, b: Bytes): Bytes {
  return a.map((byte, index) => byte ^ b[index]!);
}

async function sha384(...parts: Bytes[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-384', concat(...parts)));
}
