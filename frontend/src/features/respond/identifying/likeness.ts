import { FIRST_NAMES, THINGLIKE_NAMES, WORDLIKE_NAMES } from './first-names';
import { KNOWN_WORDS } from './known-words';
import { plain } from './words';

/**
 * How surely a word is somebody's name: by itself; by its capital inside an English sentence; only with a family name
 * or a person's words around it; unknown but written like a name; not at all.
 */
export type Likeness = 'name' | 'wordlike' | 'thinglike' | 'unknown' | 'no';

/** A capital and small letters after it, as in "Lee", "O'Reilly", "McKenna", "Jean-Baptiste", "Ji-woo". */
const CAPITALISED =
  /^(?:[ODN]['’]|Ma?c|D[ei]|L[ae]|Van)?\p{Lu}\p{Ll}[\p{Ll}\p{M}]*(?:-\p{L}[\p{Ll}\p{M}]+)*$/u;
/** Beginnings and endings of names from Slavic, Germanic, Indian, Arabic, Chinese, Japanese and West African tongues. */
const SHAPE =
  /^(?:oluw|aleks|m[ou]h?amm|xiao)|\w(?:andr[aeo]|sl[ao][vw]a?|iana|[bclmn]ena|[lr]ina|isha|[aeijkmn]esh|[aeo]shi|ardo|a[nu]ela|usz|stian[ae]?|deep|preet|jit|endra|ullah|uddin|fried|gard|bert)$/;
/** Endings of terms and products. */
const TERM =
  /(?:ions?|ments?|\wings?|it(?:y|ies)|ness|[ae]nc[ey]|ware|ics|ships?|[ai]ble|isms?|olog\w+|ious|less|ful|ers|ops|soft|base|hub|labs?|bots?|ify|ung|heit|keit|schaft|tät)$/;
/** More of them, among them plurals: fit for a family name, hardly for an unknown given name. */
const TERM_OR_FAMILY =
  /(?:[^m]al|[aei]nt|ist|ive|age|ure|[^vkj]ic|[aoe]ry|[cgl]y|[tdcgsz]ed|[kptdgmlwr]s|[cs]es|or|[ai]n[gt]|nd|ght|st|ee|ow|ld|p|que|tech|um)$/;

export function likenessOf(word: string): Likeness {
  if (!CAPITALISED.test(word)) return 'no';
  const first = plain(word).replace(/[-'’].*/, '');
  if (THINGLIKE_NAMES.has(first)) return 'thinglike';
  if (WORDLIKE_NAMES.has(first)) return 'wordlike';
  if (isKnown(first)) return 'no';
  if (isListed(first) || (first.length > 4 && SHAPE.test(first)))
    return /-\p{Ll}/u.test(word) ? 'no' : 'name';
  return TERM.test(plain(word)) ? 'no' : 'unknown';
}

/** Also a German genitive ("Marias Vorlage") and a stem with another last vowel. */
export function isListed(first: string): boolean {
  return [first, first.replace(/(?<=.{4})s$/, ''), first.replace(/(?<=.{4})[aeiouy]s?$/, '')].some((name) =>
    FIRST_NAMES.has(name),
  );
}

export function isKnown(word: string): boolean {
  return KNOWN_WORDS.has(plain(word));
}

/** May stand as a family name after a given name. */
export function isFamilyName(word: string): boolean {
  return CAPITALISED.test(word) && !isKnown(word) && !TERM.test(plain(word));
}

export function isTerm(word: string): boolean {
  return TERM_OR_FAMILY.test(plain(word));
}
