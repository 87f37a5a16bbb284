import type { LogHead } from '../crypto/key-log';
import { readKept, writeKept } from './kept';

/** Blinded and asked for, or about to be; `inverse` alone can take the blinding off. Binary is base64url. */
export interface PendingToken {
  ordinal: number;
  nonce: string;
  inverse: string;
  blinded: string;
}

/** Signed, checked and good for one report; nothing is left that would tie it to what the signer saw. */
export interface Token {
  ordinal: number;
  nonce: string;
  signature: string;
}

interface Kept {
  waveId: string;
  closesAt: string;
  label: string;
  /** Hash of the key list these tokens stand under. */
  leaf: string;
  sealing: { key: string; size: number };
}

export interface PendingTokens extends Kept {
  state: 'pending';
  tokens: PendingToken[];
}

export interface IssuedTokens extends Kept {
  state: 'issued';
  /** The log of the invitation they were last checked against. */
  checked: LogHead;
  tokens: Token[];
}

const PREFIX = 'candor.tokens.';

export function readTokens(key: string): PendingTokens | IssuedTokens | null {
  return readKept(PREFIX + key);
}

/**
 * Keeps what was drawn unless another tab was faster, and gives what counts: without a pause between looking and writing,
 * so that all tabs ask with one and the same blinding.
 */
export function keepFirst(key: string, drawn: PendingTokens): PendingTokens | IssuedTokens {
  const before = readTokens(key);
  if (before) return before;
  writeTokens(key, drawn);
  return drawn;
}

export function writeTokens(key: string, tokens: PendingTokens | IssuedTokens): void {
  writeKept(PREFIX + key, tokens);
}

/** Tokens of closed waves are good for nothing but to show that their owner was here. */
export function forgetClosed(openWaveIds: string[]): void {
  const now = new Date().toISOString();
  for (const name of Object.keys(window.localStorage)) {
    if (!name.startsWith(PREFIX)) continue;
    const kept = readTokens(name.slice(PREFIX.length));
    const over = kept !== null && kept.closesAt < now && !openWaveIds.includes(kept.waveId);
    if (over) window.localStorage.removeItem(name);
  }
}
