import { describe, expect, it } from 'vitest';
import { RESEALED, reseal } from '@/testing/rfc9180';
import { utf8, type Bytes } from './bytes';
import { associatedData, hpke, pad, seal, type Place } from './sealing';

const SIZE = 4096;
const PLACE: Place = {
  waveId: 'ai-at-work-2026-W48',
  label: 'b-ledger',
  ordinal: 2,
  band: null,
  nullifier: Uint8Array.from({ length: 32 }, (_, at) => at),
};

async function aRelease() {
  const keys = await hpke.kem.generateKeyPair();
  const key = new Uint8Array(await hpke.kem.serializePublicKey(keys.publicKey));
  return {
    sealing: { key, size: SIZE },
    open: async (sealed: Bytes, place: Place) => {
      const recipient = await hpke.createRecipientContext({
        recipientKey: keys.privateKey,
        enc: sealed.slice(0, 65),
        info: utf8(`candor-answer-1\n${place.waveId}`),
      });
      return new Uint8Array(await recipient.open(sealed.slice(65), associatedData(place)));
    },
  };
}

describe('sealing', () => {
  it('agrees with the published vector of RFC 9180 for this suite', async () => {
    expect(await reseal()).toEqual(RESEALED);
  });

  it('makes every answer of a wave one size, whatever it says', async () => {
    const { sealing, open } = await aRelease();
    for (const json of ['{}', `{"comment":"${'ü'.repeat(1500)}"}`]) {
      const sealed = await seal(sealing, PLACE, json);
      expect(sealed).toHaveLength(65 + SIZE + 16);
      const padded = await open(sealed, PLACE);
      const length = new DataView(padded.buffer).getUint32(0);
      expect(new TextDecoder().decode(padded.slice(4, 4 + length))).toBe(json);
      expect(padded.slice(4 + length).every((byte) => byte === 0)).toBe(true);
    }
  });

  it('opens in its own place only', async () => {
    const { sealing, open } = await aRelease();
    const sealed = await seal(sealing, PLACE, '{}');
    const elsewhere: Partial<Place>[] = [
      { waveId: 'ai-at-work-2026-W49' },
      { label: 'b-tax' },
      { ordinal: 1 },
      { band: 'none' },
      { nullifier: new Uint8Array(32) },
    ];
    for (const change of elsewhere) await expect(open(sealed, { ...PLACE, ...change })).rejects.toThrow();
    const other = await aRelease();
    await expect(other.open(sealed, PLACE)).rejects.toThrow();
  });

  // The same text stands in the service's AnswerSealTest.
  it('binds the text of the wire contract', () => {
    const bound = (place: Place) => new TextDecoder().decode(associatedData(place));
    expect(bound(PLACE)).toBe('b-ledger\n2\n\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8');
    expect(bound({ ...PLACE, band: 'some' })).toBe(
      'b-ledger\n2\nsome\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    );
  });

  it('seals the same words differently each time', async () => {
    const { sealing } = await aRelease();
    expect(await seal(sealing, PLACE, '{}')).not.toEqual(await seal(sealing, PLACE, '{}'));
  });

  it('refuses what does not fit rather than cut it', () => {
    expect(pad(new Uint8Array(12), 16)).toHaveLength(16);
    expect(() => pad(new Uint8Array(13), 16)).toThrow('too-large');
  });
});
