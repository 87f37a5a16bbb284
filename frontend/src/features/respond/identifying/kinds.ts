export type Kind = 'email' | 'phone' | 'ticket' | 'address' | 'name' | 'role' | 'quote';

/** A half-open range of UTF-16 positions, as a text field counts them. */
export interface Span {
  start: number;
  end: number;
  kind: Kind;
}

export type Detect = (text: string) => Span[];

/** Why a passage is pointed out, in words for the person who wrote it. */
export const REASONS: Record<Kind, string> = {
  email: 'looks like an e-mail address',
  phone: 'looks like a phone number',
  ticket: 'looks like a ticket or change: it records who worked on it',
  address: 'looks like an internal link, host or network address',
  name: 'looks like a name',
  role: 'says what only one or a few people are',
  quote: 'repeats words that somebody may recognise',
};

export function matches(text: string, pattern: RegExp, kind: Kind): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    kind,
  }));
}
