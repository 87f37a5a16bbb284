import { postAsNobody } from '@/lib/api/as-nobody';
import type { paths } from '@/lib/api/feedback';
import type { Answered, Asked } from '@/lib/api/operation';
import { fromBase64url, toBase64url } from '../crypto/base64url';
import type { Bytes } from '../crypto/bytes';
import { keysOf, published, type Part, type PublishedPart } from '../crypto/receipt';
import { seal } from '../crypto/sealing';
import { nullifier } from '../crypto/token-message';
import type { Answers } from '../survey/definition';
import type { BandToken } from './band-token';
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

/** Longer than any band with its signature: what is missing to it is filled up. */
const BAND_LENGTH = 480;

/**
 * What intake gets: the token, an answer it cannot open, and the band its author chose to add. The token lies in the seal
 * too, so that release can tell the person's own answer from what somebody else wrote in its place. All of a group's
 * have the same length, so that whoever watches the network cannot tell who added a band.
 */
export async function sealed(
  wave: Pick<OpenWave, 'waveId' | 'surveyId' | 'surveyVersion'>,
  { label, sealing }: Pick<WaveTokens, 'label' | 'sealing'>,
  { ordinal, nonce, signature }: Token,
  report: Report,
  band: Pick<BandToken, 'band' | 'signature'> | null,
): Promise<Submission> {
  const { waveId, surveyId, surveyVersion } = wave;
  const receipts = await receiptsOf({ waveId, ordinal }, report);
  const token = { nonce, signature };
  const json = JSON.stringify({ surveyId, surveyVersion, token, answers: report.answers, receipts });
  const place = {
    waveId,
    label,
    ordinal,
    band: band?.band ?? null,
    nullifier: await nullifier(fromBase64url(nonce), waveId),
  };
  const bytes = await seal(sealing, place, json);
  const carried = band && { band: band.band, signature: band.signature };
  const fill = '0'.repeat(BAND_LENGTH - JSON.stringify(carried).length);
  return { waveId, label, ordinal, nonce, signature, sealed: toBase64url(bytes), band: carried, fill };
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
