import { concat, randomBytes, toBytes, toInteger, type Bytes } from './bytes';
import { bitLength, inverse, power, randomBelow } from './modular';
import { encodePss, isPss } from './pss';

/**
 * The client's side of blind RSA signatures, RFC 9474: the signer signs a message it cannot read, and cannot recognise
 * the signature later. Candor uses RSABSSA-SHA384-PSS-Randomized.
 */
export interface PublicKey {
  modulus: bigint;
  exponent: bigint;
}

/** What is drawn for one blinding; a test vector gives it, everybody else draws it. */
export interface Drawn {
  salt: Bytes;
  factor: bigint;
}

/** `blinded` goes to the signer; `inverse` stays here and takes the blinding off again. */
export interface Blinding {
  blinded: Bytes;
  inverse: Bytes;
}

export const SALT_BYTES = 48;
const NONCE_BYTES = 32;

/** PrepareRandomize: a random prefix gives even a signer with a crooked key nothing to guess the message by. */
export function prepare(message: Bytes): { nonce: Bytes; input: Bytes } {
  const nonce = randomBytes(NONCE_BYTES);
  return { nonce, input: concat(nonce, message) };
}

export function draw(key: PublicKey): Drawn {
  return { salt: randomBytes(SALT_BYTES), factor: randomBelow(key.modulus) };
}

/** @throws Error when message or factor shares a prime with the modulus, which an honest key never lets happen */
export async function blind(key: PublicKey, input: Bytes, { salt, factor }: Drawn): Promise<Blinding> {
  const message = toInteger(await encodePss(input, bitLength(key.modulus) - 1, salt));
  // One inversion serves both of the RFC's checks: the product has an inverse exactly if message and factor have one.
  const both = inverse(message * factor, key.modulus);
  if (both === null) throw new Error('The message cannot be blinded under this key');
  const length = modulusBytes(key);
  return {
    blinded: toBytes((message * power(factor, key.exponent, key.modulus)) % key.modulus, length),
    inverse: toBytes((both * message) % key.modulus, length),
  };
}

/** The signature the signer never saw, or `null` when what it sent was not made with the private half of this key. */
export async function finalize(
  key: PublicKey,
  input: Bytes,
  blindSignature: Bytes,
  inverseOfFactor: Bytes,
  saltLength = SALT_BYTES,
): Promise<Bytes | null> {
  if (blindSignature.length !== modulusBytes(key)) return null;
  const unblinded = (toInteger(blindSignature) * toInteger(inverseOfFactor)) % key.modulus;
  const signature = toBytes(unblinded, modulusBytes(key));
  return (await verify(key, input, signature, saltLength)) ? signature : null;
}

/** RSASSA-PSS-VERIFY of RFC 8017, section 8.1.2. */
export async function verify(
  key: PublicKey,
  input: Bytes,
  signature: Bytes,
  saltLength = SALT_BYTES,
): Promise<boolean> {
  const value = toInteger(signature);
  if (signature.length !== modulusBytes(key) || value >= key.modulus) return false;
  const bits = bitLength(key.modulus) - 1;
  const length = Math.ceil(bits / 8);
  const encoded = power(value, key.exponent, key.modulus);
  return bitLength(encoded) <= length * 8 && isPss(input, toBytes(encoded, length), bits, saltLength);
}

export function modulusBytes(key: PublicKey): number {
  return Math.ceil(bitLength(key.modulus) / 8);
}
