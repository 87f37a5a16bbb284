import type { Answers } from '../survey/definition';

/**
 * What this browser remembers of a wave: the unsent draft, and which ordinal was spent on which tool. With `leaf` its
 * owner finds the report in the list published at release, which needs no receipt.
 */
export interface SentReport {
  ordinal: number;
  tool: string;
  leaf: string;
  /** Says which receipt belongs to it; the receipt itself is not kept. */
  mark?: string;
}

export function readDraft(key: string): Answers {
  return read<Answers>(`candor.draft.${key}`) ?? {};
}

export function writeDraft(key: string, answers: Answers): void {
  if (Object.keys(answers).length === 0) deleteDraft(key);
  else window.localStorage.setItem(`candor.draft.${key}`, JSON.stringify(answers));
}

export function deleteDraft(key: string): void {
  window.localStorage.removeItem(`candor.draft.${key}`);
}

export function readSent(key: string): SentReport[] {
  return read<SentReport[]>(`candor.sent.${key}`) ?? [];
}

export function rememberSent(key: string, report: SentReport): void {
  const others = readSent(key).filter((sent) => sent.ordinal !== report.ordinal);
  window.localStorage.setItem(`candor.sent.${key}`, JSON.stringify([...others, report]));
}

/**
 * A second report on the same tool replaces the first; another tool takes the next number. `null` when the wave's
 * numbers are used up. A browser that remembers nothing starts at 1, which replaces and never counts twice.
 */
export function ordinalFor(tool: string, sent: SentReport[], ordinals: number[]): number | null {
  const before = sent.find((report) => report.tool === tool);
  if (before) return before.ordinal;
  return ordinals.find((ordinal) => sent.every((report) => report.ordinal !== ordinal)) ?? null;
}

function read<T>(key: string): T | null {
  const kept = window.localStorage.getItem(key);
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as T;
  } catch {
    window.localStorage.removeItem(key);
    return null;
  }
}
