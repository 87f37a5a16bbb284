import { postAsNobody } from '@/lib/api/as-nobody';
import type { paths } from '@/lib/api/feedback';
import type { Answered, Asked } from '@/lib/api/operation';
import { toBase64url } from '../crypto/base64url';
import type { Bytes } from '../crypto/bytes';
import { keysOf, published, type Part, type PublishedPart } from '../crypto/receipt';
import { seal } from '../crypto/sealing';
import type { Answers } from '../survey/definition';
import type { OpenWave } from './open-waves';
import type { Token } from './token-store';
import type { WaveTokens } from './tokens';

export type Submission = Asked<paths, '/api/intake/v1/submissions', 'post'>;
export type SubmissionState = Answered<paths, '/api/intake/v1/submissions', 'post'>['state'];

/** One report: complete answers, the names of those that are free text, and the secret its receipt is made from. */
export interface Report {
  answers: Answers;
  texts: string[];
  secret: Bytes;
}

/** What intake gets: the token, and an answer it cannot open. */
export async function sealed(
  wave: Pick<OpenWave, 'waveId' | 'surveyId' | 'surveyVersion'>,
  { label, sealing }: Pick<WaveTokens, 'label' | 'sealing'>,
  { ordinal, nonce, signature }: Token,
  report: Report,
): Promise<Submission> {
  const { waveId, surveyId, surveyVersion } = wave;
  const receipts = await receiptsOf({ waveId, ordinal }, report);
  const json = JSON.stringify({ surveyId, surveyVersion, answers: report.answers, receipts });
  const bytes = await seal(sealing, { waveId, label, ordinal, band: null }, json);
  return { waveId, label, ordinal, nonce, signature, sealed: toBase64url(bytes) };
}

async function receiptsOf(place: { waveId: string; ordinal: number }, { texts, secret }: Report) {
  const part = async (name: Part) => published(await keysOf(secret, place, name));
  const comments: Record<string, PublishedPart> = {};
  for (const text of texts) comments[text] = await part(`comment:${text}`);
  return { ratings: await part('ratings'), comments };
}

/**
 * Sends to intake as nobody: its own origin, no cookies, no Authorization, no referrer. Only the token says that the
 * sender was invited.
 */
export async function submit(submissionsUrl: string, submission: Submission): Promise<SubmissionState> {
  const response = await postAsNobody(submissionsUrl, submission);
  return ((await response.json()) as { state: SubmissionState }).state;
}
