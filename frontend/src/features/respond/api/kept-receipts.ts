import { markOf } from '../crypto/receipt';
import { toSecret } from '../crypto/receipt-code';
import { readSent, type SentReport } from './drafts';
import type { FollowUpWave } from './follow-up';
import { keepingKey } from './person';

/** Receipts this person chose to keep in this browser, where anybody who uses it as them can come back with one. */
export async function keptReceipts(): Promise<string[]> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(await place()) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code): code is string => typeof code === 'string') : [];
  } catch {
    return [];
  }
}

export async function keepReceipt(code: string): Promise<void> {
  const others = (await keptReceipts()).filter((kept) => kept !== code);
  window.localStorage.setItem(await place(), JSON.stringify([...others, code]));
}

export async function forgetReceipt(code: string): Promise<void> {
  const others = (await keptReceipts()).filter((kept) => kept !== code);
  if (others.length === 0) window.localStorage.removeItem(await place());
  else window.localStorage.setItem(await place(), JSON.stringify(others));
}

async function place(): Promise<string> {
  return `candor.receipts.${await keepingKey('receipts')}`;
}

/** A report this browser sent with a receipt. */
export interface KnownReport {
  waveId: string;
  sent: SentReport;
}

/** The reports this person sent from this browser with this receipt; newest wave first, as the waves are given. */
export async function reportsOf(code: string, waves: FollowUpWave[]): Promise<KnownReport[]> {
  const mark = await markOf(await toSecret(code));
  const known: KnownReport[] = [];
  for (const { waveId } of waves) {
    const sent = readSent(await keepingKey(waveId)).filter((report) => report.mark === mark);
    known.push(...sent.map((report) => ({ waveId, sent: report })));
  }
  return known;
}
