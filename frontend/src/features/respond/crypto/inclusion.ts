import { fromBase64url } from './base64url';
import { equal, toHex, type Bytes } from './bytes';
import { merkleRoot } from './merkle';

/** What a release publishes: hashes of spent tokens' marks by value, their root, receipts of answers it had to refuse or destroy. */
export interface InclusionList {
  root: string;
  leaves: string[];
  refused: string[];
  /** Too few people sent one. */
  destroyed: string[];
}

/**
 * What the list says about a token: `taken`, `missing`, or `forged` when the list is not what its root promises: not
 * sorted, or an entry twice. `unknown` where this browser has no token to look for.
 */
export async function findIn(
  list: InclusionList,
  leaf: string | null,
): Promise<'taken' | 'missing' | 'forged' | 'unknown'> {
  const leaves = list.leaves.map(fromBase64url);
  if (!ascending(leaves) || !equal(await merkleRoot(leaves), fromBase64url(list.root))) return 'forged';
  if (leaf === null) return 'unknown';
  return list.leaves.includes(leaf) ? 'taken' : 'missing';
}

function ascending(leaves: Bytes[]): boolean {
  return leaves.every((leaf, index) => index === 0 || toHex(leaves[index - 1]!) < toHex(leaf));
}
