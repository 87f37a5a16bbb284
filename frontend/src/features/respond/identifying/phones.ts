import type { Span } from './kinds';

/** Digits in groups, as people write numbers; whether somebody answers there is decided below. */
const GROUPS = /(?<![\wÀ-ɏ.,#+/(-])(?:\+ ?)?\(?\d(?: ?[()/.-]? ?\d){5,17}(?![\wÀ-ɏ%€$]|[.,:]\d)/g;
const EXTENSION = /(?<![\wÀ-ɏ])(?:ext(?:ension)?|x|durchwahl|apparat)[\s.:]*\d{3,5}(?![\w%]|[.,:]\d)/gi;
/** The words before a number that is dialled. */
const CALL =
  /(?:\b(?:call|phone|mobile|cell|fax|ring)|tel(?:ephone|efon)?|handy|erreichbar)(?:\s(?:me|us|on|at|unter|an|number|nummer|is|ist))*[\s.:]*$/i;
const DATE = /^(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d\d|\d{4}[./-]\d)/;

export function phones(text: string): Span[] {
  const dialled = [...text.matchAll(GROUPS)].filter(({ 0: words, index }) => {
    const digits = words.replace(/\D/g, '').length;
    if (digits > 15 || DATE.test(words)) return false;
    return (
      (digits >= 8 && /^(?:\+|\(?0)/.test(words)) ||
      /^(?:\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\d{5} \d{5})$/.test(words) ||
      CALL.test(text.slice(Math.max(0, index - 40), index))
    );
  });
  return [...dialled, ...text.matchAll(EXTENSION)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    kind: 'phone',
  }));
}
