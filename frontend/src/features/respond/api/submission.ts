import type { paths } from '@/lib/api/feedback';
import type { Answered, Asked } from '@/lib/api/operation';
import { ProblemError, toProblem, unreachable } from '@/lib/api/problem';
import type { Answers } from '../survey/definition';
import type { OpenWave } from './open-waves';

export type Submission = Asked<paths, '/api/intake/v1/submissions', 'post'>;
export type SubmissionState = Answered<paths, '/api/intake/v1/submissions', 'post'>['state'];

/** The opaque bytes intake stores: base64url of the UTF-8 JSON. */
export function encodeAnswer(wave: OpenWave, answers: Answers): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ surveyId: wave.surveyId, surveyVersion: wave.surveyVersion, answers }),
  );
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Sends to intake as nobody: its own origin, no cookies, no Authorization, no referrer. Only the token says that the
 * sender was invited.
 */
export async function submit(submissionsUrl: string, submission: Submission): Promise<SubmissionState> {
  let response: Response;
  try {
    response = await fetch(submissionsUrl, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(submission),
    });
  } catch (cause) {
    throw new ProblemError(unreachable, { cause });
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(toProblem(body, response.status));
  return (body as { state: SubmissionState }).state;
}
