import { fromBase64url } from './base64url';
import { utf8, type Bytes } from './bytes';
import type { KeyLog } from './key-log';
import { refuseKeys } from './key-refusal';
import { POINT_BYTES, sealPadded } from './sealing';

/** Bytes of a padded command: all are of one size, whatever they ask for, and also when they ask for nothing. */
export const COMMAND_SIZE = 32 * 1024;

/** What the bearer of a receipt may ask of one part; binary is base64url. */
export interface PartAuthority {
  id: string;
  key: string;
}

export type Command =
  | { op: 'nothing' }
  | { op: 'erase'; wave: string; parts: PartAuthority[] }
  | ({ op: 'correct'; wave: string; answers: object } & PartAuthority)
  | ({ op: 'correct'; wave: string; text: string; quote: 'may-be-quoted' | 'count-only' } & PartAuthority)
  | ({ op: 'reply'; wave: string; text: string } & PartAuthority);

export interface CommandKey {
  keyId: string;
  key: Bytes;
}

/** The key commands are sealed to now, from a log that was checked; `null` in the moments between two keys. */
export function commandKeyOf(log: KeyLog): CommandKey | null {
  const newest = log.open
    .map(({ list }) => JSON.parse(list) as Record<string, unknown>)
    .findLast(({ kind }) => kind === 'command');
  if (newest === undefined) return null;
  const { keyId, key, size } = newest;
  if (typeof keyId !== 'string' || typeof key !== 'string') refuseKeys('list-unreadable');
  if (size !== COMMAND_SIZE) refuseKeys('size-mismatch');
  const point = fromBase64url(key);
  if (point.length !== POINT_BYTES) refuseKeys('sealing-key');
  return { keyId, key: point };
}

export function sealCommand(key: Bytes, command: Command): Promise<Bytes> {
  return sealPadded({ key, size: COMMAND_SIZE }, 'candor-command-1', utf8(''), JSON.stringify(command));
}
