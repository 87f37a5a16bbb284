import { matches, type Span } from './kinds';

/** The look-behind starts a match only where a word starts, so a long word is read once. */
const ADDRESS =
  /(?<![\w.%+À-ɏ-])[\wÀ-ɏ][\w.%+À-ɏ-]{0,63}(?:@|\s?[([]at[)\]]\s?)[\wÀ-ɏ-]+(?:\.[\wÀ-ɏ-]+)*\.[a-z]{2,}/gi;

export function emails(text: string): Span[] {
  return matches(text, ADDRESS, 'email');
}
