import { matches, type Span } from './kinds';

const NUMBERED = [
  /(?<![\w-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|[a-z][a-z0-9]{1,9}-(?!(?:19|20)\d\d\b)\d{3,6})(?![\w-])/g,
  /\b[A-Z]{2,6}\d{5,10}\b/g,
  // "#1234" and GitLab's "!1187"; "#1" is a rank.
  /(?<![\w&#!])[#!]\d{3,7}(?![\w%-])/g,
  /\b(?:ticket|incident|pull request|merge request|PR|MR|Vorgang|Störung)\s(?:n[or]\.?\s)?\d{3,}(?![\w%.,]*\d)/gi,
  /\b(?:commit|revision)\s(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi,
];
/** Standards, models and the calendar are numbered the same way and belong to everyone. */
const COMMON =
  /^(?:utf|sha|iso|iec|ieee|din|rfc|cve|icd|aes|rsa|tls|http|wcag|ansi|es|ipv|pep|jsr|jep|gpt|llama|covid|windows|top|base|fy|kw|q|az|web)-?\d/i;

export function tickets(text: string): Span[] {
  return NUMBERED.flatMap((pattern) => matches(text, pattern, 'ticket')).filter(
    (span) => !COMMON.test(text.slice(span.start, span.end)),
  );
}
