import { ProblemError } from '@/lib/api/problem';

/** What this browser keeps under a name; `null` where there is nothing or nothing readable. */
export function readKept<T>(name: string): T | null {
  const kept = window.localStorage.getItem(name);
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as T;
  } catch {
    window.localStorage.removeItem(name);
    return null;
  }
}

/** @throws ProblemError `nothing-kept` when the browser refuses; then no token may be asked for */
export function writeKept(name: string, value: unknown): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(value));
  } catch (cause) {
    throw new ProblemError(nothingKept, { cause });
  }
}

const nothingKept = {
  code: 'nothing-kept',
  status: 0,
  title: 'This browser keeps nothing',
  detail:
    'Candor must keep your tokens in this browser before it asks for them, and the browser does not allow it: it is full, or set to keep nothing. Nothing was asked for and nothing was sent.',
  errors: [],
};
