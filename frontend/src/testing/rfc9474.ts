import { blind, finalize, verify } from '@/features/respond/crypto/blind-rsa';
import { fromHex, toHex, toInteger } from '@/features/respond/crypto/bytes';
import { inverse } from '@/features/respond/crypto/modular';
import vectors from './rfc9474.json';

export type Vector = (typeof vectors)[number];

/** The four vectors of RFC 9474, appendix A: 4096 bits, salts of 48 and of 0 bytes. */
export const RFC_9474: Vector[] = vectors;

/** What our code makes of a vector's inputs, in the vector's own terms. */
export async function recompute(vector: Vector) {
  const key = { modulus: number(vector.n), exponent: number(vector.e) };
  const saltLength = Number(vector.sLen);
  const input = fromHex(vector.msg_prefix + vector.msg);
  const factor = inverse(number(vector.inv), key.modulus);
  if (factor === null) throw new Error('The vector has no blinding factor');
  const blinding = await blind(key, input, { salt: fromHex(vector.salt), factor });
  const signature = await finalize(key, input, fromHex(vector.blind_sig), blinding.inverse, saltLength);
  return {
    input_msg: toHex(input),
    blinded_msg: toHex(blinding.blinded),
    inv: toInteger(blinding.inverse) === number(vector.inv),
    sig: signature && toHex(signature),
    verifies: await verify(key, input, fromHex(vector.sig), saltLength),
  };
}

function number(hex: string): bigint {
  return BigInt(hex);
}
