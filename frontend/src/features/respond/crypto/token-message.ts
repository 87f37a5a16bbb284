import { concat, sha256, utf8, type Bytes } from './bytes';
import { leafHash } from './merkle';

/** What stands behind the random prefix of a token: the wave, so that it is good for no other. */
export function tokenMessage(waveId: string): Bytes {
  return utf8(`candor-token-1\n${waveId}`);
}

/** The mark a spent token leaves; what an answer is staged under. */
export async function nullifier(nonce: Bytes, waveId: string): Promise<Bytes> {
  return sha256(concat(nonce, tokenMessage(waveId)));
}

/** Where a spent token stands in the list published at release: the hash of its nullifier. */
export async function inclusionLeaf(nonce: Bytes, waveId: string): Promise<Bytes> {
  return leafHash(await nullifier(nonce, waveId));
}
