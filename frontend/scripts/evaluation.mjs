// Puts what `./candor trust` wrote into the build as one file, /evaluation.json, for the page "How far can I trust this?".
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '../../docs/proofs/evaluation.jsonl');

/** The run and its lines; null before any run. */
export function evaluated(file = FILE) {
  if (!existsSync(file)) return null;
  const [run, ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { ...run, lines };
}

export function evaluation() {
  return {
    name: 'evaluation',
    configureServer(server) {
      server.middlewares.use('/evaluation.json', (request, response) => {
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(evaluated()));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'evaluation.json', source: JSON.stringify(evaluated()) });
    },
  };
}
