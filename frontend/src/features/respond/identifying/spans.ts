import { addresses } from './addresses';
import { emails } from './emails';
import type { Detect, Span } from './kinds';
import { phones } from './phones';
import { quotes } from './quotes';
import { roles } from './roles';
import { tickets } from './tickets';

/**
 * What in a comment could tell its readers who wrote it or whom it is about. Every detector is a pure function of the
 * text: no request, no storage, no clock. The more telling reading wins where single words overlap ("a@b.example" is
 * an address of mail, not of a host); roles and quotes are passages and may hold such words. Names come as an
 * argument: their vocabulary is as large as all the rest and loads by itself (use-identifying-spans.ts).
 */
export function identifyingSpans(text: string, names: Detect): Span[] {
  const found: Span[] = [];
  for (const span of [emails, addresses, tickets, phones, names].flatMap((detect) => detect(text))) {
    if (!found.some((earlier) => span.start < earlier.end && earlier.start < span.end)) found.push(span);
  }
  return [...found, ...roles(text), ...quotes(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The spans of an earlier text that an edit left alone, moved to where they stand now: what is underlined stays
 * underlined between two checks.
 */
export function carried(spans: Span[], before: string, now: string): Span[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const moved = now.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start < before.length - tail) return [];
    return [{ ...span, start: span.start + moved, end: span.end + moved }];
  });
}
