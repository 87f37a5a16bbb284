import { describe, expect, it } from 'vitest';
import { problemOf } from '@/lib/api/problem';
import {
  aList,
  aLog,
  COMMAND_KEY,
  CONTRACT_TEXT,
  headOf,
  LABEL,
  logWith,
  ORDINALS,
  PAST,
  releaseKey,
  someModulus,
  type ListJson,
} from '@/testing/publisher';
import { toBase64url } from './base64url';
import type { KeyLog, LogHead } from './key-log';
import type { KeyRefusalCode } from './key-refusal';
import { checkKeys, type Invited } from './wave-keys';

const TEXTS = 2120;

function invited(log: KeyLog, change: Partial<Invited> = {}): Invited {
  return {
    waveId: 'ai-at-work-2026-W47',
    surveyId: 'ai-at-work',
    surveyVersion: 1,
    block: { blockId: LABEL, invited: 48 },
    ordinals: ORDINALS,
    keyLog: headOf(log),
    contract: { hash: aList().contract, text: CONTRACT_TEXT },
    ...change,
  };
}

async function outcome(
  log: KeyLog,
  invitation: Invited = invited(log),
  before: LogHead | null = null,
): Promise<string> {
  try {
    await checkKeys(log, invitation, before, TEXTS);
    return 'accepted';
  } catch (error) {
    return problemOf(error).code;
  }
}

async function outcomeOf(change: (list: ListJson) => void): Promise<string> {
  const list = aList();
  change(list);
  return outcome(await logWith(list));
}

const own = (list: ListJson) => list.labels[0]!;
const other = (list: ListJson) => list.labels[1]!;

describe('an honest log', () => {
  it('gives the keys of the person’s group', async () => {
    const list = aList();
    const log = await logWith(list);
    const keys = await checkKeys(log, invited(log), null, TEXTS);
    expect(keys.leaf).toBe(log.leaves[PAST.length]);
    expect(keys.signing).toHaveLength(ORDINALS);
    expect(keys.signing[0]?.exponent).toBe(65537n);
    expect(keys.sealing.size).toBe(4096);
    expect(toBase64url(keys.sealing.key)).toBe(list.sealing.key);
  });

  it('may have grown since the invitation and since the last visit', async () => {
    const list = aList();
    const seen = await aLog([...PAST, JSON.stringify(list)], []);
    const grown = await logWith(list);
    expect(await outcome(grown, invited(seen), headOf(await aLog(PAST, [])))).toBe('accepted');
  });

  it('may list other waves and kinds beside this one', async () => {
    const texts = [JSON.stringify(aList()), JSON.stringify(aList('ai-at-work-2026-W48')), COMMAND_KEY];
    expect(await outcome(await aLog(texts, [0, 1, 2]))).toBe('accepted');
  });
});

describe('an equivocating server', () => {
  it.each<[KeyRefusalCode, (list: ListJson) => void]>([
    ['list-unreadable', (list) => (list.v = 2)],
    ['list-unreadable', (list) => Object.assign(list, { labels: 'none' })],
    ['suite-unknown', (list) => (list.signing.suite = 'RSABSSA-SHA384-PSSZERO-Deterministic')],
    ['suite-unknown', (list) => (list.sealing.suite = 'DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM')],
    ['exponent', (list) => (list.signing.exponent = 3)],
    ['survey-mismatch', (list) => (list.surveyVersion = 2)],
    ['contract-mismatch', (list) => (list.contract = 'AA')],
    ['label-missing', (list) => (own(list).label = 'b-payroll@2026-P12')],
    ['list-ambiguous', (list) => (other(list).label = LABEL)],
    ['invited-mismatch', (list) => (own(list).invited = 47)],
    ['group-too-small', (list) => (own(list).invited = 9)],
    ['group-too-small', (list) => (other(list).invited = 9)],
    ['modulus-size', (list) => (own(list).keys[1] = someModulus(1024))],
    ['modulus-size', (list) => (other(list).keys[1] = someModulus(4096))],
    ['modulus-size', (list) => (other(list).bands[1]!.key = someModulus(1024))],
    ['modulus-size', (list) => (own(list).keys[1] = `B${someModulus().slice(1)}`)],
    ['modulus-even', (list) => (own(list).keys[1] = `${someModulus().slice(0, -2)}AA`)],
    ['key-count', (list) => own(list).keys.pop()],
    ['key-shared', (list) => (own(list).keys[2] = own(list).keys[0]!)],
    ['key-shared', (list) => (other(list).keys[0] = own(list).keys[0]!)],
    ['key-shared', (list) => (other(list).bands[1]!.key = own(list).keys[0]!)],
    ['band-mismatch', (list) => other(list).bands.pop()],
    ['band-mismatch', (list) => (other(list).bands[1]!.band = 'none')],
    ['band-mismatch', (list) => (other(list).invited = 19)],
    ['sealing-key', (list) => (list.sealing.key = releaseKey.getPublicKey('base64url', 'compressed'))],
    ['sealing-key', (list) => (list.sealing.key = `${list.sealing.key.slice(0, -6)}AAAAAA`)],
    ['size-mismatch', (list) => (list.sealing.size = TEXTS - 1)],
    ['size-mismatch', (list) => (list.sealing.size = 60_000)],
  ])('is refused with %s (case %#)', async (code, change) => {
    expect(await outcomeOf(change)).toBe(code);
  });

  it('is refused when its log is not the one of the invitation', async () => {
    const log = await logWith(aList());
    const another = await logWith(aList('ai-at-work-2026-W46'));
    expect(await outcome(log, invited(another))).toBe('root-mismatch');
    expect(await outcome({ ...log, root: another.root }, invited(log))).toBe('root-mismatch');
    expect(await outcome(log, invited(log, { keyLog: { size: 99, root: log.root } }))).toBe('root-mismatch');
    expect(await outcome(log, invited(log, { keyLog: { size: 0, root: log.root } }))).toBe('root-mismatch');
  });

  it('is refused when it gives another list than it logged, as with swapped keys', async () => {
    const list = aList();
    const log = await logWith(list);
    own(list).keys.reverse();
    const swapped = { ...log, open: [{ index: PAST.length, list: JSON.stringify(list) }] };
    expect(await outcome(swapped)).toBe('leaf-mismatch');
    expect(await outcome({ ...log, open: [{ index: 9, list: log.open[0]!.list }] })).toBe('leaf-mismatch');
  });

  it('is refused when a log seen before is no beginning of this one', async () => {
    const log = await logWith(aList());
    const changed = headOf(await aLog(['a list of week 45', 'another list'], []));
    expect(await outcome(log, invited(log), changed)).toBe('prefix-lost');
    const longer = headOf(await aLog([...PAST, JSON.stringify(aList()), COMMAND_KEY, 'more'], []));
    expect(await outcome(log, invited(log), longer)).toBe('prefix-lost');
  });

  it('is refused when it has no list or two lists for the wave', async () => {
    const text = JSON.stringify(aList());
    expect(await outcome(await aLog([text], []))).toBe('list-missing');
    expect(await outcome(await aLog([text, JSON.stringify(aList())], [0, 1]))).toBe('list-ambiguous');
  });

  it('is refused when waves of one questionnaire differ in size', async () => {
    const next = aList('ai-at-work-2026-W48');
    next.sealing.size = 8192;
    expect(await outcome(await aLog([JSON.stringify(aList()), JSON.stringify(next)], [0, 1]))).toBe(
      'size-mismatch',
    );
  });

  it('is refused when it words the contract anew', async () => {
    const log = await logWith(aList());
    const { contract } = invited(log);
    expect(await outcome(log, invited(log, { contract: { ...contract, text: 'Other words.' } }))).toBe(
      'contract-mismatch',
    );
    expect(await outcome(log, invited(log, { contract: { ...contract, hash: 'AA' } }))).toBe(
      'contract-mismatch',
    );
  });

  it('is refused when hashes are no hashes and lists are no JSON', async () => {
    const log = await logWith(aList());
    expect(await outcome({ ...log, leaves: [...log.leaves.slice(1), '!'] }, invited(log))).toBe(
      'log-unreadable',
    );
    expect(await outcome(await aLog(['{'], [0]))).toBe('list-unreadable');
  });
});
