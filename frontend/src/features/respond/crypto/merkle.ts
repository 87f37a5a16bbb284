import { sha256, type Bytes } from './bytes';

/** The Merkle tree of RFC 6962, section 2.1: different prefixes keep a leaf from passing for a node. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function leafHash(entry: Bytes): Promise<Bytes> {
  return sha256(LEAF, entry);
}

/** The root over leaf hashes in order; a list of n splits at the largest power of two below n. */
export async function merkleRoot(leaves: Bytes[]): Promise<Bytes> {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0]!;
  const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  const sides = await Promise.all([merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split))]);
  return sha256(NODE, ...sides);
}
