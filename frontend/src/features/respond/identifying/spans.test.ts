import { describe, expect, it } from 'vitest';
import { readMarked, type Marked } from './fixtures/marked';
import type { Span } from './kinds';
import { names } from './names';
import { carried, identifyingSpans } from './spans';

/** How far an underline may run past the marked words: "Als Teamleiterin" or "Als Teamleiterin im Zahlungsverkehr". */
const OVERSHOOT = 15;

function covers(found: Span, marked: Span): boolean {
  const before = marked.start - found.start;
  const after = found.end - marked.end;
  return found.kind === marked.kind && before >= 0 && after >= 0 && before <= OVERSHOOT && after <= OVERSHOOT;
}

function isDetected({ text, expected }: Marked, matching = covers): boolean {
  const found = identifyingSpans(text, names);
  return expected.every((marked) => found.some((span) => matching(span, marked)));
}

function isExact(found: Span, marked: Span): boolean {
  return found.kind === marked.kind && found.start === marked.start && found.end === marked.end;
}

function share(comments: Marked[], having: (comment: Marked) => boolean): number {
  return comments.filter(having).length / comments.length;
}

function report(file: string, figures: Record<string, number>, wrong: Marked[]): void {
  const figure = ([name, value]: [string, number]) => `${name} ${(100 * value).toFixed(1)} %`;
  process.stdout.write(`Identifying words, ${file}: ${Object.entries(figures).map(figure).join(', ')}\n`);
  for (const { text } of wrong) process.stdout.write(`  wrong: ${text}\n`);
}

describe('identifying spans', () => {
  it.each(['comments', 'harder', 'held-out', 'held-out-2'] as const)('are found in the %s', (file) => {
    const comments = readMarked(file);
    const identifying = comments.filter(({ expected }) => expected.length > 0);
    const harmless = comments.filter(({ expected }) => expected.length === 0);
    const isAlarmed = ({ text }: Marked) => identifyingSpans(text, names).length > 0;
    const detected = share(identifying, (comment) => isDetected(comment));
    const exact = share(identifying, (comment) => isDetected(comment, isExact));
    const falseAlarms = share(harmless, isAlarmed);
    const wrong = [...identifying.filter((comment) => !isDetected(comment)), ...harmless.filter(isAlarmed)];
    report(file, { detected, exact, 'false alarms': falseAlarms }, wrong);
    expect(detected).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms).toBeLessThanOrEqual(0.1);
  });

  it('stand apart where single words overlap, but a role may hold a name', () => {
    const kinds = (text: string) => identifyingSpans(text, names).map(({ kind }) => kind);
    expect(kinds('Write to maria.schmidt@mail.corp.acme.example please.')).toEqual(['email']);
    expect(kinds('See https://jira.acme.example/browse/PAY-2210 for it.')).toEqual(['address']);
    expect(kinds('My role as assistant to Maria Schmidt helps.')).toEqual(['role', 'name']);
  });

  it.each([
    ['an ordinary text', ''],
    ['a name again and again', 'Dr. '],
    ['capital letters', 'Aa '],
    ['quotes that never close', "'a b "],
    ['roles that never come', 'as the '],
    ['one long word', 'a'],
    ['one long number', '1 '],
    ['half an address', 'a@b.'],
  ])('take well under 5 ms for 2,000 characters of %s', (_, piece) => {
    const all = [...readMarked('comments'), ...readMarked('harder')].map(({ text }) => text).join(' ');
    const text = piece === '' ? all.slice(0, 2000) : piece.repeat(2000).slice(0, 2000);
    const durations = Array.from({ length: 15 }, () => {
      const start = performance.now();
      identifyingSpans(text, names);
      return performance.now() - start;
    });
    expect(Math.min(...durations)).toBeLessThan(5);
  });
});

describe('between two checks', () => {
  const before = 'I asked Maria about PAY-2210.';
  const spans = identifyingSpans(before, names);
  const words = (now: string) => carried(spans, before, now).map(({ start, end }) => now.slice(start, end));

  it('what stands before and after an edit stays', () => {
    expect(words('I asked Maria twice about PAY-2210.')).toEqual(['Maria', 'PAY-2210']);
    expect(words('Then I asked Maria about PAY-2210.')).toEqual(['Maria', 'PAY-2210']);
    expect(words(before)).toEqual(['Maria', 'PAY-2210']);
  });

  it('what the edit touched goes', () => {
    expect(words('I asked Mary about PAY-2210.')).toEqual(['PAY-2210']);
    expect(words('')).toEqual([]);
  });
});
