import { createECDH, createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { fromBase64url, toBase64url } from '@/features/respond/crypto/base64url';
import { toBytes, toInteger, utf8 } from '@/features/respond/crypto/bytes';
import type { KeyLog, LogHead } from '@/features/respond/crypto/key-log';
import { leafHash, merkleRoot } from '@/features/respond/crypto/merkle';
import { power } from '@/features/respond/crypto/modular';

/** Stands for the services that publish keys and sign: an honest one, until a test bends what it says. */
export const ORDINALS = 3;
export const LABEL = 'b-ledger@2026-P12';
export const CONTRACT_TEXT =
  'Scores are shown from 5 people on, comments from 10.\nAnswers are kept for 24 months.';

export interface ListJson {
  v: number;
  kind: string;
  wave: string;
  survey: string;
  surveyVersion: number;
  period: string;
  opensAt: string;
  closesAt: string;
  contract: string;
  sealing: { suite: string; key: string; size: number };
  signing: { suite: string; exponent: number };
  labels: {
    label: string;
    name: string;
    invited: number;
    keys: string[];
    bands: { band: string; key: string }[];
  }[];
}

const signers = Array.from({ length: ORDINALS }, () => {
  const { n, d } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { n: n ?? '', d: toInteger(fromBase64url(d ?? '')) };
});

const bandSigner = (() => {
  const { n, d } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { n: n ?? '', d: toInteger(fromBase64url(d ?? '')) };
})();

export const releaseKey = createECDH('prime256v1');
releaseKey.generateKeys();

/** A modulus nobody signs with: right size, odd, and no more. */
export function someModulus(bits = 2048): string {
  const bytes = Uint8Array.from(randomBytes(bits / 8));
  bytes[0] = bytes[0]! | 0x80;
  bytes[bytes.length - 1] = bytes.at(-1)! | 1;
  return toBase64url(bytes);
}

/** The same all along, so that a list is the same text whenever it is asked for. */
const OTHER_GROUP = {
  keys: signers.map(() => someModulus()),
  bands: ['none', 'some'].map((band) => ({ band, key: someModulus() })),
};

export function aList(wave = 'ai-at-work-2026-W47'): ListJson {
  return {
    v: 1,
    kind: 'wave',
    wave,
    survey: 'ai-at-work',
    surveyVersion: 1,
    period: '2026-P12',
    opensAt: '2026-11-16T00:00:00Z',
    closesAt: '2026-11-22T23:00:00Z',
    contract: createHash('sha256').update(CONTRACT_TEXT).digest('base64url'),
    sealing: {
      suite: 'DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM',
      key: releaseKey.getPublicKey('base64url'),
      size: 4096,
    },
    signing: { suite: 'RSABSSA-SHA384-PSS-Randomized', exponent: 65537 },
    labels: [
      { label: LABEL, name: 'Ledger', invited: 48, keys: signers.map(({ n }) => n), bands: [] },
      {
        label: 'b-tax@2026-P12',
        name: 'Tax',
        invited: 40,
        keys: [...OTHER_GROUP.keys],
        bands: OTHER_GROUP.bands.map((band) => ({ ...band })),
      },
    ],
  };
}

/** The list of a wave in which the person's own group has usage bands; only that of `near` is signed for. */
export function aListWithBands(): ListJson {
  const list = aList();
  list.labels[0]!.bands = [
    { band: 'none+some', key: NOBODYS_BAND },
    { band: 'near', key: bandSigner.n },
  ];
  return list;
}

const NOBODYS_BAND = someModulus();

/** The log with these entries in order; those at `open` are given in full. */
export async function aLog(entries: string[], open: number[]): Promise<KeyLog> {
  const leaves = await Promise.all(entries.map((entry) => leafHash(utf8(entry))));
  return {
    root: toBase64url(await merkleRoot(leaves)),
    leaves: leaves.map(toBase64url),
    open: open.map((index) => ({ index, list: entries[index]! })),
  };
}

/** The log of an installation that has run for a while: older lists, a command key, and this one. */
export async function logWith(list: ListJson): Promise<KeyLog> {
  return aLog([...PAST, JSON.stringify(list), COMMAND_KEY], [PAST.length, PAST.length + 1]);
}

export const PAST = ['a list of week 45', 'a list of week 46'];
export const COMMAND_KEY = JSON.stringify({
  v: 1,
  kind: 'command',
  key: 'BA',
  size: 1024,
  from: '2026-11-16T00:00:00Z',
});

export function headOf(log: KeyLog): LogHead {
  return { size: log.leaves.length, root: log.root };
}

/** Blind signature under the private half of an ordinal's key. */
export function sign(ordinal: number, blinded: string): string {
  return signWith(signers[ordinal - 1]!, blinded);
}

/** Blind signature under the private half of the band `near`. */
export function signBand(blinded: string): string {
  return signWith(bandSigner, blinded);
}

function signWith({ n, d }: { n: string; d: bigint }, blinded: string): string {
  const signed = power(toInteger(fromBase64url(blinded)), d, toInteger(fromBase64url(n)));
  return toBase64url(toBytes(signed, 256));
}
