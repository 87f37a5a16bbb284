import { asNobody } from '@/lib/api/as-nobody';
import type { KeyLog, LogHead } from '../crypto/key-log';
import { refuseKeys } from '../crypto/key-refusal';
import { inDrawer } from './browser-database';

const LONGEST = 'longest';

/** As nobody: a server that does not know who asks cannot answer one person otherwise than the rest. */
export async function fetchKeyLog(): Promise<KeyLog> {
  const response = await asNobody('/api/feedback/v1/key-log');
  const body: unknown = await response.json().catch(() => null);
  return isKeyLog(body) ? body : refuseKeys('log-unreadable');
}

/** The longest log this browser has checked, whoever was logged in: what was public once must stay so for everybody. */
export function seenLog(): Promise<LogHead | null> {
  return inDrawer('key-log', (drawer, give) => {
    const seen = drawer.get(LONGEST) as IDBRequest<LogHead | undefined>;
    seen.onsuccess = () => give(seen.result ?? null);
  });
}

export function rememberLog({ leaves, root }: KeyLog): Promise<void> {
  return inDrawer('key-log', (drawer, give) => {
    const seen = drawer.get(LONGEST) as IDBRequest<LogHead | undefined>;
    seen.onsuccess = () => {
      if ((seen.result?.size ?? 0) < leaves.length) drawer.put({ size: leaves.length, root }, LONGEST);
      give();
    };
  });
}

function isKeyLog(body: unknown): body is KeyLog {
  if (typeof body !== 'object' || body === null) return false;
  const { root, leaves, open } = body as Record<string, unknown>;
  return (
    typeof root === 'string' &&
    Array.isArray(leaves) &&
    leaves.every((leaf) => typeof leaf === 'string') &&
    Array.isArray(open) &&
    open.every((entry: Partial<KeyLog['open'][number]> | null) => typeof entry?.list === 'string')
  );
}
