/** What a real browser is asked about the cryptography; bundled alone and opened on a blank page, without a service. */
import { drawTokens } from '@/features/respond/api/token-request';
import { sealed } from '@/features/respond/api/submission';
import { keepFirst, type PendingTokens } from '@/features/respond/api/token-store';
import { fromBase64url } from '@/features/respond/crypto/base64url';
import { toInteger } from '@/features/respond/crypto/bytes';
import { newSecret } from '@/features/respond/crypto/receipt';
import { RESEALED, reseal } from './rfc9180';
import { recompute, RFC_9474 } from './rfc9474';

const questions = {
  blindSignatures: () =>
    Promise.all(
      RFC_9474.map(async (vector) => {
        const ours = await recompute(vector);
        return {
          name: vector.name,
          agrees:
            ours.input_msg === vector.input_msg &&
            ours.blinded_msg === vector.blinded_msg &&
            ours.inv &&
            ours.sig === vector.sig &&
            ours.verifies,
        };
      }),
    ),
  /** What this tab takes for a person's tokens of each wave when another tab draws at the same time. */
  drawBeside: async (waves: number) => {
    const taken: string[] = [];
    for (let wave = 0; wave < waves; wave++) {
      const drawn = { closesAt: '', label: '', leaf: '', sealing: { key: '', size: 0 }, tokens: [] };
      const mine: PendingTokens = { ...drawn, state: 'pending', label: crypto.randomUUID() };
      taken.push((await keepFirst(`wave ${wave}`, mine)).label);
    }
    return taken;
  },
  /** Milliseconds for what a person waits for: a token for each key drawn and blinded, and one answer sealed. */
  time: async (moduli: string[], point: string, comment: string) => {
    const signing = moduli.map((modulus) => ({
      modulus: toInteger(fromBase64url(modulus)),
      exponent: 65537n,
    }));
    const wave = { waveId: 'ai-at-work-2026-W48', surveyId: 'ai-at-work', surveyVersion: 1 };
    const tokens = { label: 'b-ledger', sealing: { key: fromBase64url(point), size: 4096 } };
    const report = { answers: { comment }, texts: ['comment'], secret: newSecret() };
    const start = performance.now();
    const [token] = await drawTokens(wave.waveId, signing);
    const blinded = performance.now();
    await sealed(wave, tokens, { ...token!, signature: '' }, report, null);
    return { blind: blinded - start, seal: performance.now() - blinded };
  },
  sealing: async () => ({ expected: RESEALED, sealed: await reseal() }),
};

export type Questions = typeof questions;

Object.assign(globalThis, { candor: questions });
