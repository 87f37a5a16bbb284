// Measures the gzip size of the JavaScript an employee's pages load and fails above the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const EMPLOYEE_ROUTES = [
  'index.html',
  'src/features/respond/components/home-page.tsx',
  'src/features/respond/components/answer-page.tsx',
  // Fetched by itself once a comment can be written.
  'src/features/respond/identifying/names.ts',
];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const loaded = new Set();

function follow(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`No chunk ${key} in dist/.vite/manifest.json: run "npm run build" first`);
  if (loaded.has(chunk.file)) return;
  loaded.add(chunk.file);
  for (const imported of chunk.imports ?? []) follow(imported);
}
EMPLOYEE_ROUTES.forEach(follow);

const sizes = [...loaded]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, kb: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000 }))
  .sort((a, b) => b.kb - a.kb);
const total = sizes.reduce((sum, size) => sum + size.kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(
  `${total.toFixed(1).padStart(7)} kB  gzip, everything an employee's pages load (at most ${BUDGET_KB} kB)`,
);
if (total > BUDGET_KB) process.exit(1);
