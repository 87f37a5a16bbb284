import type { Span } from './kinds';
import { LETTER } from './letters';

/** Fewer words are a term or a slogan, not a sentence somebody said. */
const WORDS = 6;
/** An apostrophe inside a word closes nothing. */
const QUOTE = new RegExp(
  `(?<![${LETTER}\\d])(?:(["'])(?=\\S)[^\\n"]{20,600}?\\1|[“„»«‘‚](?=\\S)[^\\n“„”»«]{20,600}[“”»«’‘"])(?![${LETTER}\\d])`,
  'g',
);
/** Before or after the words of somebody else; those of a tool, of a prompt or of the writer give nobody away. */
const SOMEONE =
  /\b(?:manager|boss|director|vp|c[a-z]o|head|lead|chief|colleague|s?he|him|her|they|some(?:body|one)|management|mail|memo|meeting|stand-?up|chef(?:in)?|leiter(?:in)?|kolleg\w+|er|sie|jemand|satz|hieß es|runde|fixe)\b(?:(?!\b(?:I|you|ich)\b)[^.!?])*$/i;
const SAID = /^,? (?:said|says|wrote|sagte|schrieb|meinte)\b/;

export function quotes(text: string): Span[] {
  return [...text.matchAll(QUOTE)].flatMap(({ 0: words, index: start }): Span[] => {
    const end = start + words.length;
    const repeated = SOMEONE.test(text.slice(Math.max(0, start - 90), start)) || SAID.test(text.slice(end));
    return repeated && words.split(/\s+/).length >= WORDS ? [{ start, end, kind: 'quote' }] : [];
  });
}
