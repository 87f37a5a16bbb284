import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** The fenced blocks of one of README's sections, in order. */
export function readmeBlocks(section: string): string[] {
  const text = readFileSync(README, 'utf8').split(`\n## ${section}`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^```\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
}

/** Runs a block in a folder as somebody would paste it into a shell, with the addresses of this installation. */
export function paste(block: string, folder: string): string {
  const here = block
    .replaceAll('http://localhost:8080', process.env['CANDOR_URL'] ?? 'http://localhost:8080')
    .replaceAll('http://localhost:8180', process.env['CANDOR_KEYCLOAK_URL'] ?? 'http://localhost:8180');
  return execFileSync('bash', { cwd: folder, input: here, encoding: 'utf8', stdio: 'pipe', timeout: 60_000 });
}

/** JSON objects that stand one behind the other, as several answers do on a terminal. */
export function jsonObjects(printed: string): unknown[] {
  return printed
    .trim()
    .split(/(?<=\})\s*(?=\{)/)
    .map((object) => JSON.parse(object) as unknown);
}
