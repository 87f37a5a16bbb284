/** What a real browser is asked about the cryptography; bundled alone and opened on a blank page, without a service. */
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
  sealing: async () => ({ expected: RESEALED, sealed: await reseal() }),
};

export type Questions = typeof questions;

Object.assign(globalThis, { candor: questions });
