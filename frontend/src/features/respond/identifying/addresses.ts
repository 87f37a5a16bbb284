import { matches, type Span } from './kinds';

const PLACES = [
  /\b(?:https?|ftp|ssh|git):\/\/[^\s<>"”“»]+/gi,
  /\\\\[\w.$-]+(?:\\[^\s\\,;"”“]+)+/g,
  // Version 4, version 6, names of three parts or with an internal ending, and machines as they are numbered.
  /(?<![\w.]|\bv(?:ersion)? )(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)(?::\d+)?/g,
  /(?<![\w:])[0-9a-f]{1,4}:(?:[0-9a-f]{0,4}:){2,6}[0-9a-f]{1,4}(?![\w:])/gi,
  /(?<![\w.@/-])(?:[a-z0-9-]+\.)+(?:[a-z0-9-]+\.(?:com|net|org|io|dev|de|at|ch|eu|uk|fr|nl|pl|example|test)|local|lan|corp|internal?|intranet)(?![\w-]|\.\w)(?::\d+)?(?:\/[^\s"”“]*)?/gi,
  /(?<![\w.@/-])(?:[a-z][a-z0-9]*-)+(?:0\d{1,2}|(?:prod|test|dev|stage|srv|db|vm|host)-?\d{1,3})(?![\w-])/g,
];
/** Public places that everybody refers to, and this machine itself. */
const PUBLIC =
  /^(?:\w+:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|(?:[\w-]+\.)*(?:github|openai|anthropic|google|microsoft|stackoverflow|wikipedia)\.\w+)(?::\d+)?\/?$/i;

export function addresses(text: string): Span[] {
  return PLACES.flatMap((pattern) => matches(text, pattern, 'address'))
    .map((span) => ({
      ...span,
      end: span.start + text.slice(span.start, span.end).replace(/[.,;:!?)\]'’…]+$/, '').length,
    }))
    .filter((span) => !PUBLIC.test(text.slice(span.start, span.end)));
}
