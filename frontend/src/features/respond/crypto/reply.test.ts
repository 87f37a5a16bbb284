import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBundle, RELEASED, SECRET } from '@/testing/follow-up';
import { fromBase64url } from './base64url';
import { concat, fromHex } from './bytes';
import { keysOf, published, type Part } from './receipt';
import { openTurns, RECORD_BYTES, type Turn } from './reply';

interface Vector {
  secret: string;
  wave: string;
  ordinal: number;
  part: Part;
  reply: string;
  turn: string;
  sealed: string;
}

/** The service's tests read the same file. */
const VECTOR = JSON.parse(
  readFileSync(resolve('../feedback-service/src/test/resources/vectors/reply-seal.json'), 'utf8'),
) as Vector;

const REPLY: Turn = { turn: 1, from: 'reader', day: '2026-11-24', text: 'Which suite?' };
const PLACE = { waveId: RELEASED, ordinal: 1 };

describe('replies', () => {
  it('are derived for and opened as the service seals them', async () => {
    const place = { waveId: VECTOR.wave, ordinal: VECTOR.ordinal };
    const keys = await keysOf(fromHex(VECTOR.secret), place, VECTOR.part);
    expect((await published(keys)).reply).toBe(VECTOR.reply);
    const turns = await openTurns(fromBase64url(VECTOR.sealed), VECTOR.wave, keys.reply);
    expect(turns).toEqual([JSON.parse(VECTOR.turn)]);
  });

  it('are found among dummies of the same size, by their part’s key alone', async () => {
    const later: Turn = { turn: 2, from: 'author', day: '2026-11-25', text: 'The payments one.' };
    const bundle = await aBundle([
      { part: 'comment:comment', turn: later },
      { part: 'comment:comment', turn: REPLY },
    ]);
    expect(bundle).toHaveLength(16 * RECORD_BYTES);
    const open = async (part: Part, place = PLACE) =>
      openTurns(bundle, RELEASED, (await keysOf(SECRET, place, part)).reply);
    expect(await open('comment:comment')).toEqual([REPLY, later]);
    expect(await open('ratings')).toEqual([]);
    expect(await open('comment:comment', { ...PLACE, ordinal: 2 })).toEqual([]);
  });

  it('stay closed in another wave, and a torn file opens as far as it goes', async () => {
    const bundle = await aBundle([{ part: 'comment:comment', turn: REPLY }]);
    const { reply } = await keysOf(SECRET, PLACE, 'comment:comment');
    expect(await openTurns(bundle, 'ai-at-work-2026-W45', reply)).toEqual([]);
    expect(await openTurns(concat(bundle, bundle.slice(0, 99)), RELEASED, reply)).toEqual([REPLY]);
  });
});
