import { http, HttpResponse } from 'msw';
import type { OpenWave } from '@/features/respond/api/open-waves';
import type { Submission } from '@/features/respond/api/submission';
import { fromBase64url } from '@/features/respond/crypto/base64url';
import { utf8 } from '@/features/respond/crypto/bytes';
import type { KeyLog } from '@/features/respond/crypto/key-log';
import { associatedData, hpke } from '@/features/respond/crypto/sealing';
import { nullifier } from '@/features/respond/crypto/token-message';
import { aList, CONTRACT_TEXT, headOf, LABEL, logWith, ORDINALS, releaseKey, sign } from './publisher';
import { server } from './server';
import { aiAtWork } from './survey';

export const SUBMISSIONS_URL = 'http://intake.example:8083/api/intake/v1/submissions';

/** An invitation whose keys stand in `log`. */
export function anInvitation(log: KeyLog): OpenWave {
  return {
    waveId: 'ai-at-work-2026-W47',
    surveyId: 'ai-at-work',
    surveyVersion: 1,
    week: '2026-W47',
    period: '2026-P12',
    opensAt: '2026-11-16T00:00:00Z',
    closesAt: '2026-11-22T23:00:00Z',
    questions: 11,
    seconds: 50,
    block: { blockId: LABEL, name: 'Ledger', invited: 48 },
    definition: aiAtWork as OpenWave['definition'],
    submissionsUrl: SUBMISSIONS_URL,
    keyLog: headOf(log),
    ordinals: ORDINALS,
    contract: { hash: aList().contract, text: CONTRACT_TEXT, signature: 'c2lnbmVk' },
    protection: 'database-readers',
    level: 'anonymous',
  };
}

export interface Blinded {
  ordinal: number;
  message: string;
}

/** What the services were asked while a test ran; a test bends `log`, `invitation` and `signed` to lie. */
export interface OpenWaveServices {
  log: KeyLog;
  invitation: OpenWave;
  signed: (blinded: Blinded[]) => { label: string; signatures: { ordinal: number; signature: string }[] };
  tokenRequests: Blinded[][];
  keyLogRequests: Headers[];
}

/** One open wave, its key log and its signer, all honest; the person is invited to it alone. */
export async function serveOpenWave(): Promise<OpenWaveServices> {
  const log = await logWith(aList());
  const services: OpenWaveServices = {
    log,
    invitation: anInvitation(log),
    signed: (blinded) => ({
      label: LABEL,
      signatures: blinded
        .map(({ ordinal, message }) => ({ ordinal, signature: sign(ordinal, message) }))
        .reverse(),
    }),
    tokenRequests: [],
    keyLogRequests: [],
  };
  server.use(
    http.get('*/api/feedback/v1/waves/open', () =>
      HttpResponse.json({ waves: [services.invitation], invitedFrom: null }),
    ),
    http.get('*/api/feedback/v1/key-log', ({ request }) => {
      services.keyLogRequests.push(request.headers);
      return HttpResponse.json(services.log);
    }),
    http.post('*/api/feedback/v1/waves/:waveId/tokens', async ({ request }) => {
      const { blinded } = (await request.json()) as { blinded: Blinded[] };
      services.tokenRequests.push(blinded);
      return HttpResponse.json(services.signed(blinded));
    }),
  );
  return services;
}

/** What the release post reads: the JSON of a sealed answer, opened in its place, with the token it must hold. */
export async function opened(submission: Submission): Promise<unknown> {
  const { waveId, label, ordinal, nonce } = submission;
  const bytes = fromBase64url(submission.sealed);
  const mark = await nullifier(fromBase64url(nonce), waveId);
  const recipient = await hpke.createRecipientContext({
    recipientKey: await hpke.kem.deserializePrivateKey(Uint8Array.from(releaseKey.getPrivateKey())),
    enc: bytes.slice(0, 65),
    info: utf8(`candor-answer-1\n${waveId}`),
  });
  const padded = await recipient.open(
    bytes.slice(65),
    associatedData({ waveId, label, ordinal, band: submission.band?.band ?? null, nullifier: mark }),
  );
  const length = new DataView(padded).getUint32(0);
  return JSON.parse(new TextDecoder().decode(padded.slice(4, 4 + length)));
}
