import { concat, equal, sha256, utf8, type Bytes } from './bytes';
import { SECRET_BYTES } from './receipt';

/**
 * The secret as a person copies it: `CANDOR-` and eight groups of four in Crockford's base 32, which has no I, L, O and U
 * to misread. 128 bits of secret and 32 of its hash fill the 160 bits; the last group and half the one before check the rest.
 */
const PREFIX = 'CANDOR';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_BYTES = 4;
const CHARACTERS = ((SECRET_BYTES + CHECK_BYTES) * 8) / 5;

export class ReceiptError extends Error {
  readonly code: 'empty' | 'character' | 'length' | 'check';

  constructor(code: ReceiptError['code'], sentence: string) {
    super(sentence);
    this.code = code;
  }
}

export async function toCode(secret: Bytes): Promise<string> {
  const characters = encode(concat(secret, await checkOf(secret)));
  return [PREFIX, ...(characters.match(/.{4}/g) ?? [])].join('-');
}

/**
 * Reads a code as people type it: any case, any or no dashes and spaces, with or without the prefix, O for 0, I or L
 * for 1.
 *
 * @throws ReceiptError with a sentence that says what to look at
 */
export async function toSecret(code: string): Promise<Bytes> {
  const typed = code.toUpperCase().replace(/[\s\p{Pd}\p{Cf}_.]/gu, '');
  const whole = typed.startsWith(PREFIX) && typed.length !== CHARACTERS;
  const characters = (whole ? typed.slice(PREFIX.length) : typed).replaceAll('O', '0').replace(/[IL]/g, '1');
  if (characters === '') throw new ReceiptError('empty', 'Type or paste the receipt.');
  const stranger = [...characters].find((character) => !ALPHABET.includes(character));
  if (stranger !== undefined) {
    throw new ReceiptError(
      'character',
      `A receipt has no “${stranger}”. It has digits and letters only, never U.`,
    );
  }
  if (characters.length !== CHARACTERS) {
    throw new ReceiptError('length', lengthSentence(characters.length - CHARACTERS));
  }
  const bytes = decode(characters);
  const secret = bytes.slice(0, SECRET_BYTES);
  if (!equal(bytes.slice(SECRET_BYTES), await checkOf(secret))) {
    throw new ReceiptError(
      'check',
      'A character is wrong or two are swapped. Compare it with your receipt once more.',
    );
  }
  return secret;
}

function lengthSentence(surplus: number): string {
  const characters = Math.abs(surplus) === 1 ? 'character' : 'characters';
  return surplus < 0
    ? `${-surplus} ${characters} missing: after CANDOR a receipt has eight groups of four.`
    : `${surplus} ${characters} too many: after CANDOR a receipt has eight groups of four.`;
}

async function checkOf(secret: Bytes): Promise<Bytes> {
  return (await sha256(utf8('candor-receipt-check-1'), secret)).slice(0, CHECK_BYTES);
}

function encode(bytes: Bytes): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((held >> (bits - 5)) & 31);
    held &= 0xff;
  }
  return text;
}

function decode(text: string): Bytes {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    held = (held << 5) | ALPHABET.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= 0xff;
  }
  return Uint8Array.from(bytes);
}
