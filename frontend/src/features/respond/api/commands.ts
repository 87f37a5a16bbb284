import { postAsNobody } from '@/lib/api/as-nobody';
import { ProblemError } from '@/lib/api/problem';
import { toBase64url } from '../crypto/base64url';
import { commandKeyOf, sealCommand, type Command } from '../crypto/command';
import { checkLog } from '../crypto/key-log';
import { fetchKeyLog, rememberLog, seenLog } from './key-log';

/** The key changes with every job of release, and for a moment there is none. */
const ATTEMPTS = 4;
const PAUSE = 2_500;
const HANDED_IN = 'candor.handed-in';

/**
 * Seals a command to release's key of the moment, which must stand on the published log, and hands it in as nobody.
 * Whether it fits anything is told to nobody.
 */
export async function sendCommand(commandsUrl: string, command: Command): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(commandsUrl, command);
    } catch (error) {
      const changed = error instanceof ProblemError && error.problem.code === 'command-key-changed';
      if (!changed || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

async function sendOnce(commandsUrl: string, command: Command): Promise<void> {
  const log = await fetchKeyLog();
  await checkLog(log, { size: log.leaves.length, root: log.root }, await seenLog());
  await rememberLog(log);
  const current = commandKeyOf(log);
  if (current === null) throw new ProblemError(noKey);
  const sealed = await sealCommand(current.key, command);
  await postAsNobody(commandsUrl, { keyId: current.keyId, sealed: toBase64url(sealed) });
  window.localStorage.setItem(HANDED_IN, String(Date.now()));
}

/** When this browser last handed in a command, cover or not: one follows the other at a distance. */
export function handedInLast(): number | null {
  const last = window.localStorage.getItem(HANDED_IN);
  return last === null || Number.isNaN(Number(last)) ? null : Number(last);
}

const noKey = {
  code: 'command-key-changed',
  status: 0,
  title: 'The key is just being changed',
  detail: 'What you send is sealed to a key that changes often, and the new one is not published yet.',
  errors: [],
};
