// The pages' blinding, driven by the service's test over standard input and output, a line each: for {modulus, wave} it
// answers {nonce, blinded}, then for {signature} of the blinded message {token}, or {token: null} when it refuses it.
import { createInterface } from 'node:readline';
import { createServer } from 'vite';

const vite = await createServer({ logLevel: 'silent', server: { middlewareMode: true, ws: false } });
const load = (name) => vite.ssrLoadModule(`/src/features/respond/crypto/${name}.ts`);
const { blind, draw, finalize, prepare } = await load('blind-rsa');
const { tokenMessage } = await load('token-message');
const { fromBase64url, toBase64url } = await load('base64url');
const { toInteger } = await load('bytes');

const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
let waiting;
answer({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const { modulus, wave, signature } = JSON.parse(line);
  if (modulus) {
    const key = { modulus: toInteger(fromBase64url(modulus)), exponent: 65537n };
    const { nonce, input } = prepare(tokenMessage(wave));
    const blinding = await blind(key, input, draw(key));
    waiting = { key, input, inverse: blinding.inverse };
    answer({ nonce: toBase64url(nonce), blinded: toBase64url(blinding.blinded) });
  } else {
    const token = await finalize(waiting.key, waiting.input, fromBase64url(signature), waiting.inverse);
    answer({ token: token && toBase64url(token) });
  }
}
await vite.close();
