import { currentAccessToken } from '@/lib/api/client';
import { ProblemError, sessionEnded } from '@/lib/api/problem';
import { toHex, sha256, utf8 } from '../crypto/bytes';

/**
 * Names what this browser keeps of one person and wave, so that two people who share a computer never meet each other's
 * tokens, and so that the name does not say who they are.
 */
export async function keepingKey(waveId: string): Promise<string> {
  const subject = subjectOf(await currentAccessToken());
  return toHex((await sha256(utf8(`${subject}\n${waveId}`))).slice(0, 16));
}

/** The `sub` of an access token; the services check the token, here it only names a drawer. */
function subjectOf(accessToken: string): string {
  try {
    const payload = accessToken.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { sub } = JSON.parse(atob(payload)) as { sub?: unknown };
    if (typeof sub === 'string' && sub !== '') return sub;
  } catch (cause) {
    throw new ProblemError(sessionEnded, { cause });
  }
  throw new ProblemError(sessionEnded);
}
