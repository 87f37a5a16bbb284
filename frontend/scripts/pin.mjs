// Pins every script of the built pages: index.html names the hash of each, so that the hash of index.html alone says
// which program a browser ran. Writes dist/bundle.json (hashes to publish and compare) and dist/import-map.conf (what
// nginx adds to the content security policy, because the import map stands inside the page).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const integrity = (algorithm, bytes) =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

const hashes = Object.fromEntries(
  readdirSync('dist/assets')
    .sort()
    .map((name) => [`/assets/${name}`, integrity('sha384', readFileSync(`dist/assets/${name}`))]),
);
const scripts = Object.fromEntries(Object.entries(hashes).filter(([path]) => path.endsWith('.js')));

const importMap = JSON.stringify({ integrity: scripts });
const built = readFileSync('dist/index.html', 'utf8');
if (built.includes('integrity='))
  throw new Error('dist/index.html is pinned already: run "vite build" first');
const page = built
  .replace(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/assets\/[^"]+)"/g, (tag, path) => {
    if (!hashes[path]) throw new Error(`index.html loads ${path}, which was not built`);
    return `${tag} integrity="${hashes[path]}"`;
  })
  .replace('<title>', `<script type="importmap">${importMap}</script>\n    <title>`);
const policy = integrity('sha256', importMap);
const fingerprint = createHash('sha256').update(page).digest('hex');

writeFileSync('dist/index.html', page);
writeFileSync(
  'dist/bundle.json',
  `${JSON.stringify({ page: fingerprint, importMap: policy, files: hashes }, null, 2)}\n`,
);
writeFileSync('dist/import-map.conf', `map "" $candor_import_map {\n    default "'${policy}'";\n}\n`);
console.log(`Pages pinned: ${Object.keys(scripts).length} scripts; sha256 of index.html ${fingerprint}`);
