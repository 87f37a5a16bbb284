import { toBase64url } from './base64url';
import type { PublicKey } from './blind-rsa';
import { sha256, toInteger, utf8, type Bytes } from './bytes';
import { EXPONENT, parseKeyList, type KeyList, type ListedBand, type ListedLabel } from './key-list';
import { checkLog, listOf, type KeyLog, type LogHead } from './key-log';
import { refuseKeys } from './key-refusal';
import { leafHash } from './merkle';

/** What an invitation says that the published list must bear out. */
export interface Invited {
  waveId: string;
  surveyId: string;
  surveyVersion: number;
  block: { blockId: string; invited: number };
  ordinals: number;
  keyLog: LogHead;
  contract: { hash: string; text: string };
}

/** The keys of a wave for one person's group, checked. */
export interface WaveKeys {
  /** Hash of the list they stand on. */
  leaf: string;
  label: string;
  /** Of ordinal 1 first. */
  signing: PublicKey[];
  /** Usage bands of the group, empty where none are offered. */
  bands: ListedBand[];
  sealing: { key: Bytes; size: number };
}

/** Intake takes 64 KiB of JSON; base64 of a larger answer would not fit. */
const LARGEST_SIZE = 47_000;

/**
 * The keys to ask for tokens and to seal with, after every check a browser can make alone.
 *
 * @param before the longest log this browser has seen, `null` on a first visit
 * @param longestTexts characters the questionnaire's free texts may have together
 * @throws ProblemError with a {@link refuseKeys} code for whatever is out of order
 */
export async function checkKeys(
  log: KeyLog,
  invited: Invited,
  before: LogHead | null,
  longestTexts: number,
): Promise<WaveKeys> {
  await checkLog(log, invited.keyLog, before);
  const text = listOf(log, invited.waveId);
  const list = parseKeyList(text);
  await checkContract(list, invited);
  checkSize(list, log, longestTexts);
  await checkPoint(list.sealing.key);
  const own = ownLabel(list, invited);
  return {
    leaf: toBase64url(await leafHash(utf8(text))),
    label: invited.block.blockId,
    signing: own.keys.map(publicKey),
    bands: own.bands,
    sealing: list.sealing,
  };
}

/** The public key with this modulus; all of Candor's share one exponent. */
export function publicKey(modulus: Bytes): PublicKey {
  return { modulus: toInteger(modulus), exponent: BigInt(EXPONENT) };
}

function ownLabel(list: KeyList, { block, ordinals }: Invited): ListedLabel {
  const own = list.labels.find(({ label }) => label === block.blockId) ?? refuseKeys('label-missing');
  if (own.invited !== block.invited) refuseKeys('invited-mismatch');
  if (own.keys.length !== ordinals) refuseKeys('key-count');
  return own;
}

async function checkContract(list: KeyList, { surveyId, surveyVersion, contract }: Invited): Promise<void> {
  if (list.survey !== surveyId || list.surveyVersion !== surveyVersion) refuseKeys('survey-mismatch');
  const hash = toBase64url(await sha256(utf8(contract.text)));
  if (hash !== list.contract || hash !== contract.hash) refuseKeys('contract-mismatch');
}

/** One size for a survey version: large enough for what it lets people write, the same in every wave of it. */
function checkSize(list: KeyList, log: KeyLog, longestTexts: number): void {
  const { size } = list.sealing;
  const others = log.open
    .map(
      (open) =>
        JSON.parse(open.list) as { survey?: string; surveyVersion?: number; sealing?: { size?: number } },
    )
    .filter((other) => other.survey === list.survey && other.surveyVersion === list.surveyVersion);
  const one = others.every((other) => other.sealing?.size === size);
  if (!one || size < longestTexts || size > LARGEST_SIZE) refuseKeys('size-mismatch');
}

async function checkPoint(point: Bytes): Promise<void> {
  try {
    await crypto.subtle.importKey('raw', point, { name: 'ECDH', namedCurve: 'P-256' }, false, []);
  } catch (cause) {
    refuseKeys('sealing-key', cause);
  }
}
