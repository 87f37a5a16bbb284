import { describe, expect, it } from 'vitest';
import { anInclusionList, leafOf } from '@/testing/follow-up';
import { toBase64url } from './base64url';
import { findIn } from './inclusion';

const leaf = async (token: number) => toBase64url(await leafOf(token));

describe('the inclusion list', () => {
  it('tells whether a token was taken', async () => {
    const list = await anInclusionList([1, 2, 3, 4, 5]);
    expect(await findIn(list, await leaf(3))).toBe('taken');
    expect(await findIn(list, await leaf(9))).toBe('missing');
    expect(await findIn(list, null)).toBe('unknown');
  });

  it('is refused when its root is not that of its leaves, or an entry stands twice or out of order', async () => {
    const list = await anInclusionList([1, 2, 3, 4, 5]);
    const other = await anInclusionList([1, 2, 3, 4]);
    expect(await findIn({ ...list, leaves: other.leaves }, await leaf(3))).toBe('forged');
    expect(await findIn({ ...list, leaves: list.leaves.toReversed() }, await leaf(3))).toBe('forged');
    const twice = await anInclusionList([1, 1]);
    expect(await findIn(twice, await leaf(1))).toBe('forged');
  });
});
