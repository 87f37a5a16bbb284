import { fromHex, toHex } from '@/features/respond/crypto/bytes';
import { hpke } from '@/features/respond/crypto/sealing';
import vector from './rfc9180-p256-aes256.json';

/** What the library makes of the vector's inputs, in the vector's own terms. */
export async function reseal() {
  const recipient = await hpke.kem.deriveKeyPair(fromHex(vector.ikmR));
  const sender = await hpke.createSenderContext({
    recipientPublicKey: recipient.publicKey,
    info: fromHex(vector.info),
    ekm: fromHex(vector.ikmE),
  });
  const sealed: string[] = [];
  for (const { pt, aad } of vector.encryptions) {
    sealed.push(hex(await sender.seal(fromHex(pt), fromHex(aad))));
  }
  return { pkRm: hex(await hpke.kem.serializePublicKey(recipient.publicKey)), enc: hex(sender.enc), sealed };
}

/**
 * What must come out: the first two messages of the vector published with RFC 9180 for base mode with P-256, HKDF-SHA256
 * and AES-256-GCM, a suite the RFC's own text does not print.
 */
export const RESEALED = {
  pkRm: vector.pkRm,
  enc: vector.enc,
  sealed: vector.encryptions.map(({ ct }) => ct),
};

function hex(buffer: ArrayBufferLike): string {
  return toHex(new Uint8Array(buffer as ArrayBuffer));
}
