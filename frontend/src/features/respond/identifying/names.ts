import type { Span } from './kinds';
import { isFamilyName, isKnown, isListed, isTerm, likenessOf } from './likeness';
import { isGerman, wordsOf, type Word } from './words';

const TITLE = /^(?:Mrs?|Ms|Miss|Dr|Prof|Herrn?|Frau|Fr|Hr|Sir|Madame?|Mme|Señora?|Pani?)$/;
const PARTICLE = /^(?:van|von|de[rnl]?|d[aiou]s?|l[ae]|[ae]l|bin|ten|ter|zu|zur)$/;
const SAINT = /^(?:san|santa|saint|st|new|lake|fort|royal)$/i;
const AND = /^(?:and|or|und|oder)$/;
const ME = /^(?:I|me|ich|mir)$/;

/** Words before or after which only a person makes sense, and words that people mostly follow. */
const BEFORE =
  /^(?:ask(?:ed|ing)?|tell|told|colleague|teammate|manager|boss|mentor|thank|blame|frag(?:t|en)?|kolleg(?:en?|in)|chef(?:in|s)?)$/i;
const BY = /^(?:with|by|from|von|mit|bei|für|durch|laut)$/;
const AFTER =
  /^(?:insist\w+|complain\w+|joined|left|retired|resigned|admit\w+|meint|meinte|sagt|sagte|findet)$/;
const ACTS =
  /^(?:who|said|says|wrote|thinks|uses|wants|knows|likes|checks|writes|asks|gave|sent|taught|[a-z]{3,}ed)$/;
const DEPARTMENT = /^(?:legal|accounting|audit|finance|hr|marketing|sales|security|compliance|it|support)$/i;
const BELONGING = /^(?:team|desk|idea|opinion|boss|manager|talk|birthday|pet)$/;

/** Names of people, by list, by shape and by what stands around them. */
export function names(text: string): Span[] {
  const words = wordsOf(text);
  const german = isGerman(text);
  const found: Span[] = [];
  let last = -9;
  for (let at = 0; at < words.length; at++) {
    const another = last === at - 2 && AND.test(words[at - 1]!.word);
    const end = titled(words, at) ?? named(words, at, german, another);
    if (end === null) continue;
    found.push({ start: words[at]!.start, end: words[end]!.end, kind: 'name' });
    last = at = end;
  }
  return found;
}

/** "Dr. Lee", "Frau Dr. Özdemir", "Herr von der Heide", "J. Kowalski": the index of the last word. */
function titled(words: Word[], at: number): number | null {
  const initial = /^[A-ZÀ-Þ]$/.test(words[at]!.word) && words[at]!.gap === ' ' && words[at + 1]?.gap === '. ';
  if (!initial && !TITLE.test(words[at]!.word)) return null;
  let next = at + 1;
  while (
    next < at + 5 &&
    next < words.length &&
    (TITLE.test(words[next]!.word) || PARTICLE.test(words[next]!.word))
  )
    next++;
  const family = words[next];
  return family && /^\.? $/.test(family.gap) && isFamilyName(family.word) ? lastOf(words, next) : null;
}

/** `another`: the word before is the "and" after a name. */
function named(words: Word[], at: number, german: boolean, another: boolean): number | null {
  const { word, opens, gap } = words[at]!;
  const likeness = likenessOf(word);
  const before = gap === ' ' ? (words[at - 1]?.word ?? '') : '';
  const called = another || BEFORE.test(before);
  if (likeness === 'no') return called && /^[a-z]{4,}$/.test(word) && isListed(word) ? at : null;
  if (SAINT.test(before)) return null;

  const by = BY.test(before);
  const end = german && !by && likeness === 'unknown' ? at : lastOf(words, at);
  const full = end > at;
  const term = words.slice(at, end + 1).some((one) => isTerm(one.word));
  const partOfTerm = /^[A-Z]/.test(before) && isKnown(before);
  const someone = called || personAfter(words, at, end, full && !term);
  const alone = !german && !partOfTerm;
  switch (likeness) {
    case 'name':
      return end;
    case 'wordlike':
      return someone || (alone && !opens) ? end : null;
    case 'thinglike':
      return (someone && !isKnown(word)) || (alone && full) ? end : null;
    case 'unknown':
      return someone ||
        (!term && (german ? full && by && !/e[lnr]?$/.test(word) : alone && (by || (full && !opens))))
        ? end
        : null;
  }
}

/** Where a name that begins here ends: up to three further capitalised words, particles between them. */
function lastOf(words: Word[], at: number): number {
  let last = at;
  for (let next = at + 1; next - at < 5 && words[next]?.gap === ' ' && !words[next - 1]!.possessive; next++) {
    if (isFamilyName(words[next]!.word)) last = next;
    else if (!PARTICLE.test(words[next]!.word)) break;
  }
  return last;
}

/** `sure`: at the start of a sentence "Nobody" and "Receptionist" act too; only a full name is believed there. */
function personAfter(words: Word[], at: number, end: number, sure: boolean): boolean {
  const after = words[end + 1];
  const next = words[end + 2]?.word ?? '';
  const inside = !words[at]!.opens;
  if (inside && after?.gap === ', ' && /^(?:who|s?he)$/.test(after.word)) return true;
  if (after?.gap !== ' ') return false;
  if (words[end]!.possessive) return BELONGING.test(after.word);
  if (AND.test(after.word)) return ME.test(next);
  if (after.word === 'from') return inside && DEPARTMENT.test(next);
  if (/^(?:told|tells)$/.test(after.word)) return /^(?:me|us|him|her|them|that|the|my)$/.test(next);
  return AFTER.test(after.word) || ((inside || sure) && ACTS.test(after.word));
}
