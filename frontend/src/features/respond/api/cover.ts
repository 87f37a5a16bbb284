import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '@/lib/me';
import { handedInLast, sendCommand } from './commands';
import { bundleQuery, followUpQuery, inclusionQuery } from './follow-up';

/** A command that asks for nothing, so that a lone one that does ask does not stand out. */
const EVERY = 12 * 3_600_000;
const SHARE = 0.25;
const SOONEST = 30_000;
const LATEST = 300_000;

/**
 * When this browser sends cover, in milliseconds from now; `null` for not on this visit.
 *
 * @param last when it last handed in anything
 * @param draw a random number from 0 to 1, one for each call
 */
export function coverDelay(now: number, last: number | null, draw: () => number): number | null {
  if (last !== null && last <= now && now - last < EVERY) return null;
  return draw() < SHARE ? SOONEST + draw() * (LATEST - SOONEST) : null;
}

/**
 * Whichever page is opened, sometimes comes back with a receipt that does not exist: the same requests, and a command of
 * the same size. Nobody waits for it and nobody is told when it fails, which would say that it was none.
 */
export function useCoverTraffic(): void {
  const invited = useMe().roles.includes('employee');
  const queries = useQueryClient();
  useEffect(() => {
    const delay = invited ? coverDelay(Date.now(), handedInLast(), secureDraw) : null;
    if (delay === null) return undefined;
    const timer = window.setTimeout(() => void sendCover(queries).catch(() => undefined), delay);
    return () => window.clearTimeout(timer);
  }, [invited, queries]);
}

export async function sendCover(queries: QueryClient): Promise<void> {
  const { commandsUrl, waves } = await queries.fetchQuery({ ...followUpQuery, staleTime: 0 });
  const newest = waves.find(({ state }) => state === 'released');
  if (newest) {
    await queries.fetchQuery(inclusionQuery(newest.waveId));
    await queries.fetchQuery(bundleQuery(newest.waveId));
  }
  await sendCommand(commandsUrl, { op: 'nothing' });
}

function secureDraw(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
