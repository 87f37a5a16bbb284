import type { LogHead } from '../crypto/key-log';
import { inDrawer } from './browser-database';

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
  closesAt: string;
  label: string;
  /** Hash of the key list these tokens stand under. */
  leaf: string;
  sealing: { key: string; size: number };
  /** The group's usage bands; absent in what an older page kept. */
  bands?: KeptBand[];
}

/** A band of the checked list; the key is a modulus, base64url. */
export interface KeptBand {
  band: string;
  key: string;
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

export type WaveTokenState = PendingTokens | IssuedTokens;

export function readTokens(key: string): Promise<WaveTokenState | null> {
  return inDrawer('tokens', (drawer, give) => {
    const found = drawer.get(key) as IDBRequest<WaveTokenState | undefined>;
    found.onsuccess = () => give(found.result ?? null);
  });
}

/**
 * Keeps what was drawn unless another tab was faster, and gives what counts, so that all tabs ask with one and the same
 * blinding. It is on disk before anything is asked for: a crash in between loses no token.
 */
export function keepFirst(key: string, drawn: PendingTokens): Promise<WaveTokenState> {
  return inDrawer('tokens', (drawer, give) => {
    const found = drawer.get(key) as IDBRequest<WaveTokenState | undefined>;
    found.onsuccess = () => {
      if (found.result === undefined) drawer.put(drawn, key);
      give(found.result ?? drawn);
    };
  });
}

export function keepIssued(key: string, issued: IssuedTokens): Promise<void> {
  return inDrawer('tokens', (drawer, give) => {
    drawer.put(issued, key);
    give();
  });
}

/**
 * Tokens of waves that closed before this open one began are good for nothing but to show that their owner was here. No
 * clock of this device has a say.
 */
export function forgetBefore(opensAt: string): Promise<void> {
  return inDrawer('tokens', (drawer, give) => {
    const walk = drawer.openCursor();
    walk.onsuccess = () => {
      const at = walk.result;
      if (at === null) return give();
      if (Date.parse((at.value as WaveTokenState).closesAt) <= Date.parse(opensAt)) at.delete();
      at.continue();
    };
  });
}
