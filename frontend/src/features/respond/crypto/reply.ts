import type { Bytes } from './bytes';
import { openPadded, POINT_BYTES, TAG_BYTES } from './sealing';

/** Bytes of a padded turn, and of the record it is sealed into. */
export const REPLY_SIZE = 6 * 1024;
export const RECORD_BYTES = POINT_BYTES + REPLY_SIZE + TAG_BYTES;

/** One turn of a conversation about a comment, as its author reads it. */
export interface Turn {
  turn: number;
  from: 'reader' | 'author';
  day: string;
  text: string;
}

/** The turns of a wave's bundle that were sealed to this key, first turn first; all other records stay closed. */
export async function openTurns(bundle: Bytes, waveId: string, key: CryptoKeyPair): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let at = 0; at + RECORD_BYTES <= bundle.length; at += RECORD_BYTES) {
    const json = await openPadded(key, `candor-reply-1\n${waveId}`, bundle.slice(at, at + RECORD_BYTES));
    if (json !== null && json !== '') turns.push(JSON.parse(json) as Turn);
  }
  return turns.sort((one, other) => one.turn - other.turn);
}
