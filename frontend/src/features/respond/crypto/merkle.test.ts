import { describe, expect, it } from 'vitest';
import { fromHex, sha256, toHex, type Bytes } from './bytes';
import { leafHash, merkleRoot } from './merkle';

/** The entries and roots the reference implementation of Certificate Transparency is tested with. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('Merkle tree', () => {
  it.each(ROOTS.map((root, index) => ({ size: index + 1, root })))(
    'has the published root over $size entries',
    async ({ size, root }) => {
      const leaves = await Promise.all(ENTRIES.slice(0, size).map((entry) => leafHash(fromHex(entry))));
      expect(toHex(await merkleRoot(leaves))).toBe(root);
    },
  );

  it('has the hash of nothing over nothing', async () => {
    expect(await merkleRoot([])).toEqual(await sha256());
  });

  it('splits any length as a tree grown one by one does', async () => {
    for (const size of [9, 16, 17, 31, 33, 64, 65]) {
      const leaves = await Promise.all(
        Array.from({ length: size }, (_, index) => leafHash(Uint8Array.of(index))),
      );
      expect(await merkleRoot(leaves)).toEqual(await grown(leaves));
    }
  });
});

/** Another way to the same root: full subtrees are merged as leaves arrive, the rest from the right at the end. */
async function grown(leaves: Bytes[]): Promise<Bytes> {
  const full: { size: number; hash: Bytes }[] = [];
  for (const leaf of leaves) {
    full.push({ size: 1, hash: leaf });
    while (full.length > 1 && full.at(-1)!.size === full.at(-2)!.size) {
      const [left, right] = full.splice(-2);
      full.push({ size: left!.size * 2, hash: await sha256(Uint8Array.of(1), left!.hash, right!.hash) });
    }
  }
  let root = full.pop()!.hash;
  while (full.length > 0) root = await sha256(Uint8Array.of(1), full.pop()!.hash, root);
  return root;
}
