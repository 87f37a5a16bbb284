import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recompute, RFC_9474 } from '@/testing/rfc9474';
import { blind, draw, finalize, prepare, verify, type PublicKey } from './blind-rsa';
import { fromBase64url } from './base64url';
import { toBytes, toInteger, utf8, type Bytes } from './bytes';
import { inverse, power, randomBelow } from './modular';

function aKey(bits: number): { key: PublicKey; sign: (blinded: Bytes) => Bytes } {
  const { n, d } = generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ format: 'jwk' });
  const modulus = toInteger(fromBase64url(n ?? ''));
  const exponent = toInteger(fromBase64url(d ?? ''));
  return {
    key: { modulus, exponent: 65537n },
    sign: (blinded) => toBytes(power(toInteger(blinded), exponent, modulus), bits / 8),
  };
}

const signer = aKey(2048);
const MESSAGE = utf8('candor-token-1\nai-at-work-2026-W48');

describe('blind signatures', () => {
  it.each(RFC_9474)('agree with RFC 9474, $name', async (vector) => {
    expect(await recompute(vector)).toEqual({
      input_msg: vector.input_msg,
      blinded_msg: vector.blinded_msg,
      inv: true,
      sig: vector.sig,
      verifies: true,
    });
  });

  it('round-trip through a signer that sees neither message nor signature', async () => {
    const { nonce, input } = prepare(MESSAGE);
    expect(nonce).toHaveLength(32);
    const { blinded, inverse: off } = await blind(signer.key, input, draw(signer.key));
    const signature = await finalize(signer.key, input, signer.sign(blinded), off);
    expect(signature).toHaveLength(256);
    expect(await verify(signer.key, input, signature!)).toBe(true);
    expect(signature).not.toEqual(signer.sign(blinded));
  });

  it('blind the same message differently each time', async () => {
    const { input } = prepare(MESSAGE);
    const first = await blind(signer.key, input, draw(signer.key));
    const second = await blind(signer.key, input, draw(signer.key));
    expect(first.blinded).not.toEqual(second.blinded);
  });

  it('fit keys whose size is one over a whole number of bytes', async () => {
    const odd = aKey(1032);
    const shorter = { modulus: 2n ** 1024n + 643n, exponent: 65537n };
    const { input } = prepare(MESSAGE);
    const blinding = await blind(odd.key, input, draw(odd.key));
    expect(await finalize(odd.key, input, odd.sign(blinding.blinded), blinding.inverse)).not.toBeNull();
    expect((await blind(shorter, input, draw(shorter))).blinded).toHaveLength(129);
    expect(await verify(shorter, input, toBytes(5n, 129))).toBe(false);
  });

  it('are refused when another key signed, when cut short and when one bit is off', async () => {
    const { input } = prepare(MESSAGE);
    const { blinded, inverse: off } = await blind(signer.key, input, draw(signer.key));
    const right = signer.sign(blinded);
    const flipped = right.map((byte, index) => (index === 100 ? byte ^ 1 : byte));
    expect(await finalize(signer.key, input, aKey(2048).sign(blinded), off)).toBeNull();
    expect(await finalize(signer.key, input, right.slice(1), off)).toBeNull();
    expect(await finalize(signer.key, input, flipped, off)).toBeNull();
  });

  it('belong to one message, one salt length and one number below the modulus', async () => {
    const { input } = prepare(MESSAGE);
    const { blinded, inverse: off } = await blind(signer.key, input, draw(signer.key));
    const signature = (await finalize(signer.key, input, signer.sign(blinded), off))!;
    expect(await verify(signer.key, prepare(MESSAGE).input, signature)).toBe(false);
    expect(await verify(signer.key, input, signature, 47)).toBe(false);
    const { modulus } = signer.key;
    const above = toInteger(signature) + modulus;
    if (above < 2n ** 2048n) expect(await verify(signer.key, input, toBytes(above, 256))).toBe(false);
    expect(await verify(signer.key, input, toBytes(modulus, 256))).toBe(false);
  });

  it('are never asked for with a factor that has no inverse', async () => {
    const prime = 2n ** 521n - 1n;
    const key = { modulus: prime * (2n ** 607n - 1n), exponent: 65537n };
    await expect(blind(key, MESSAGE, { salt: new Uint8Array(48), factor: prime * 3n })).rejects.toThrow(
      'cannot be blinded',
    );
  });
});

describe('arithmetic', () => {
  it('inverts what shares no factor and nothing else', () => {
    expect(inverse(3n, 11n)).toBe(4n);
    expect(inverse(10n, 11n)).toBe(10n);
    expect(inverse(25n, 11n)).toBe(4n);
    expect(inverse(6n, 9n)).toBeNull();
    expect(inverse(0n, 9n)).toBeNull();
  });

  it('inverts numbers of every size, whatever their quotients', () => {
    const primes = [2n ** 61n - 1n, 2n ** 127n - 1n, 2n ** 521n - 1n, 2n ** 2203n - 1n];
    const moduli = [...primes, ...primes.map((prime) => prime * primes[0]!), 2n ** 48n, 2n ** 49n + 1n];
    for (const modulus of moduli) {
      const near = Array.from({ length: 40 }, (_, index) => modulus - 1n - BigInt(index));
      const powers = Array.from({ length: 40 }, (_, index) => 2n ** BigInt(index) + 1n);
      const drawn = Array.from({ length: 40 }, () => randomBelow(modulus));
      for (const value of [...near, ...powers, ...drawn]) {
        const found = inverse(value, modulus);
        if (found === null) expect(divisor(value % modulus, modulus)).not.toBe(1n);
        else expect([(found * value) % modulus, found < modulus && found > 0n]).toEqual([1n, true]);
      }
    }
  });

  it('draws evenly between 1 and the limit', () => {
    const seen = new Map<bigint, number>();
    for (let draws = 0; draws < 6000; draws++) {
      const drawn = randomBelow(7n);
      seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
    // A thousand each; six standard deviations are 173.
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(180);
  });
});

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
