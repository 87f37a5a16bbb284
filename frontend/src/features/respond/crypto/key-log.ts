import { fromBase64url } from './base64url';
import { equal, utf8, type Bytes } from './bytes';
import { refuseKeys } from './key-refusal';
import { leafHash, merkleRoot } from './merkle';

/** The published log of every key list, and in full the lists of what is not yet released. */
export interface KeyLog {
  root: string;
  leaves: string[];
  open: { index: number; list: string }[];
}

/** A log of a certain length; `root` is base64url. */
export interface LogHead {
  size: number;
  root: string;
}

/**
 * Holds the log against the invitation, against what this browser saw before, and each given list against its leaf. A
 * log that grew since the invitation was written is fine: the invitation then names a beginning of it.
 */
export async function checkLog(log: KeyLog, invited: LogHead, before: LogHead | null): Promise<void> {
  const leaves = log.leaves.map(hash);
  if (before !== null && !(await begins(leaves, before))) refuseKeys('prefix-lost');
  if (!(await begins(leaves, invited))) refuseKeys('root-mismatch');
  if (!(await begins(leaves, { size: leaves.length, root: log.root }))) refuseKeys('root-mismatch');
  for (const { index, list } of log.open) {
    const leaf = leaves[index];
    if (leaf === undefined || !equal(leaf, await leafHash(utf8(list)))) refuseKeys('leaf-mismatch');
  }
}

/** The one list of a wave, as the text that was hashed. */
export function listOf(log: KeyLog, waveId: string): string {
  const lists = log.open.map(({ list }) => list).filter((list) => isListOf(list, waveId));
  if (lists.length > 1) refuseKeys('list-ambiguous');
  return lists[0] ?? refuseKeys('list-missing');
}

/** Lists of other kinds and waves are not this wave's business; their leaves were checked all the same. */
function isListOf(list: string, waveId: string): boolean {
  try {
    const { kind, wave } = JSON.parse(list) as { kind?: unknown; wave?: unknown };
    return kind === 'wave' && wave === waveId;
  } catch (cause) {
    return refuseKeys('list-unreadable', cause);
  }
}

async function begins(leaves: Bytes[], head: LogHead): Promise<boolean> {
  if (head.size < 1 || head.size > leaves.length) return false;
  return equal(await merkleRoot(leaves.slice(0, head.size)), hash(head.root));
}

function hash(text: string): Bytes {
  try {
    return fromBase64url(text);
  } catch (cause) {
    return refuseKeys('log-unreadable', cause);
  }
}
