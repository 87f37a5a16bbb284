import { describe, expect, it } from 'vitest';
import { hkdfSync } from 'node:crypto';
import { fromBase64url } from './base64url';
import { fromHex, sha256, toHex, utf8 } from './bytes';
import { keysOf, newSecret, published, type Part } from './receipt';
import { ReceiptError, toCode, toSecret } from './receipt-code';
import { hpke } from './sealing';

const SECRET = fromHex('000102030405060708090a0b0c0d0e0f');
const PLACE = { waveId: 'ai-at-work-2026-W48', ordinal: 1 };

describe('receipt keys', () => {
  it('follow the contract’s derivation', async () => {
    const { id, key } = await keysOf(SECRET, PLACE, 'comment:comment');
    const expected = (purpose: string, length: number) =>
      new Uint8Array(
        hkdfSync(
          'sha256',
          SECRET,
          'candor-receipt-1',
          `ai-at-work-2026-W48\n1\ncomment:comment\n${purpose}`,
          length,
        ),
      );
    expect(id).toEqual(expected('id', 16));
    expect(key).toEqual(expected('key', 32));
  });

  it('stay the same for whoever else derives them', async () => {
    expect(await published(await keysOf(SECRET, PLACE, 'ratings'))).toMatchInlineSnapshot(`
      {
        "id": "ejE4pMR1NJuu8VgtA3SIww",
        "reply": "BHEphkZJ43fWmu37cfCaYlvcgsXXoEmpLsG6NmnO-qEPmIvuc3EKR8u_-5qAhyMJqdEpSOuu6Q8uPz4hNxEW6R8",
        "verifier": "A3yBxpYIDPtuM1dcGL8EGpvHcPGcJiw8dDBK1ZSOVgE",
      }
    `);
  });

  it('are published without what only the holder may know', async () => {
    const keys = await keysOf(SECRET, PLACE, 'ratings');
    const { verifier, reply, id } = await published(keys);
    expect(fromBase64url(verifier)).toEqual(await sha256(keys.key));
    expect(fromBase64url(reply)).toHaveLength(65);
    expect(fromBase64url(id)).toHaveLength(16);
  });

  it('differ for every wave, report, part and secret', async () => {
    const places = [PLACE, { ...PLACE, ordinal: 2 }, { ...PLACE, waveId: 'ai-at-work-2026-W49' }];
    const parts: Part[] = ['ratings', 'comment:comment', 'comment:useCaseProposal'];
    const ids = new Set<string>();
    for (const secret of [SECRET, newSecret()]) {
      for (const place of places) {
        for (const part of parts) {
          const keys = await published(await keysOf(secret, place, part));
          [keys.id, keys.verifier, keys.reply].forEach((value) => ids.add(value));
        }
      }
    }
    expect(ids.size).toBe(2 * 3 * 3 * 3);
  });

  it('open a reply sealed to them', async () => {
    const keys = await keysOf(newSecret(), PLACE, 'ratings');
    const { reply } = await published(keys);
    const sender = await hpke.createSenderContext({
      recipientPublicKey: await hpke.kem.deserializePublicKey(fromBase64url(reply)),
    });
    const sealed = await sender.seal(utf8('What would help?'));
    const recipient = await hpke.createRecipientContext({
      recipientKey: (await keysOf(SECRET, PLACE, 'ratings')).reply,
      enc: sender.enc,
    });
    await expect(recipient.open(sealed)).rejects.toThrow();
    const own = await hpke.createRecipientContext({ recipientKey: keys.reply, enc: sender.enc });
    expect(new TextDecoder().decode(await own.open(sealed))).toBe('What would help?');
  });
});

describe('receipt codes', () => {
  it('have a prefix and eight groups of four', async () => {
    const code = await toCode(SECRET);
    expect(code).toMatch(/^CANDOR(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
    expect(code).toMatchInlineSnapshot(`"CANDOR-000G-40R4-0M30-E209-185G-R38E-1WNX-Y4DB"`);
  });

  it('are read back, however they are typed', async () => {
    for (let turn = 0; turn < 50; turn++) {
      const secret = newSecret();
      const code = await toCode(secret);
      expect(toHex(await toSecret(code))).toBe(toHex(secret));
    }
    const code = await toCode(SECRET);
    const bare = code.slice('CANDOR-'.length);
    const typings = [
      bare,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' – ')}\n`,
      code.replaceAll('-', '-\u200b'),
      bare.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'i'),
    ];
    for (const typing of typings) expect(await toSecret(typing)).toEqual(SECRET);
  });

  it('say what is wrong', async () => {
    const code = await toCode(SECRET);
    const wrong = code.at(-8) === '7' ? '8' : '7';
    const typo = code.slice(0, -8) + wrong + code.slice(-7);
    const cases: [string, ReceiptError['code'], RegExp][] = [
      ['', 'empty', /Type or paste/],
      [' - ', 'empty', /Type or paste/],
      [code.slice(0, -1), 'length', /^1 character missing/],
      [code.slice(0, 16), 'length', /^24 characters missing/],
      [`${code}00`, 'length', /^2 characters too many/],
      [code.replace(/.$/, 'U'), 'character', /“U”/],
      [code.replace(/.$/, '!'), 'character', /“!”/],
      [typo, 'check', /Compare it/],
    ];
    for (const [typed, expected, sentence] of cases) {
      const error = await toSecret(typed).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(ReceiptError);
      expect(error).toMatchObject({ code: expected, message: expect.stringMatching(sentence) as string });
    }
  });

  it('notice every single wrong character and every swap of neighbours', async () => {
    const characters = [...(await toCode(newSecret())).slice('CANDOR-'.length).replaceAll('-', '')];
    for (let at = 0; at < characters.length; at++) {
      const other = characters.with(at, characters[at] === 'Z' ? 'Y' : 'Z').join('');
      await expect(toSecret(other)).rejects.toThrow(ReceiptError);
      const next = characters[at + 1];
      if (next === undefined || next === characters[at]) continue;
      await expect(
        toSecret(
          characters
            .with(at, next)
            .with(at + 1, characters[at]!)
            .join(''),
        ),
      ).rejects.toThrow(ReceiptError);
    }
  });
});
