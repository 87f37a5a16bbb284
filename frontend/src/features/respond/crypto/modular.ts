import { randomBytes, toInteger } from './bytes';

/** base ^ exponent mod modulus by squaring; not in constant time, which a browser blinding for itself does not need. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The number that times `value` leaves 1, by Euclid's extended algorithm; `null` when the two share a factor. */
export function inverse(value: bigint, modulus: bigint): bigint | null {
  let [before, current] = [modulus, value % modulus];
  let [coefficientBefore, coefficient] = [0n, 1n];
  while (current !== 0n) {
    const quotient = before / current;
    [before, current] = [current, before - quotient * current];
    [coefficientBefore, coefficient] = [coefficient, coefficientBefore - quotient * coefficient];
  }
  if (before !== 1n) return null;
  return coefficientBefore < 0n ? coefficientBefore + modulus : coefficientBefore;
}

/** Uniform from 1 to limit − 1: draws of the limit's own number of bits, thrown away until one fits. */
export function randomBelow(limit: bigint): bigint {
  const bits = bitLength(limit);
  const length = Math.ceil(bits / 8);
  const surplus = BigInt(length * 8 - bits);
  for (;;) {
    const drawn = toInteger(randomBytes(length)) >> surplus;
    if (drawn > 0n && drawn < limit) return drawn;
  }
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}
