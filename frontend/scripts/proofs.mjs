// Puts the promises and what their tests last said into the build as one file, /proofs.json, for the trust page.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../docs/proofs');

/** Every promise of promises.tsv, with its line of promises.json where `./candor prove` has written one. */
export function promises(folder = FOLDER) {
  const results = join(folder, 'promises.json');
  const told = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
  return readFileSync(join(folder, 'promises.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([promise, about, sentence]) => {
      const proof = told.find((one) => one.promise === Number(promise));
      return {
        promise: Number(promise),
        about,
        sentence,
        status: proof?.status === 'proven' ? 'proven' : 'unproven',
        figure: proof?.figure ?? null,
        test: proof?.test ?? null,
        commit: proof?.commit ?? null,
        date: proof?.date ?? null,
      };
    });
}

export function proofs() {
  return {
    name: 'proofs',
    configureServer(server) {
      server.middlewares.use('/proofs.json', (request, response) => {
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(promises()));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'proofs.json', source: JSON.stringify(promises()) });
    },
  };
}
