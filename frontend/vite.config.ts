import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { evaluation } from './scripts/evaluation.mjs';
import { proofs } from './scripts/proofs.mjs';

/** `npm run dev` serves the pages and passes everything else on to a running installation. */
const installation = process.env['CANDOR_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), proofs(), evaluation()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: { '/api': installation, '/config.json': installation },
  },
  build: {
    target: 'es2023',
    manifest: true,
    // The front door may forbid inline content: every font and image stays a file.
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost:8080/' } },
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'Asia/Kathmandu' },
    sequence: { shuffle: true },
    // One page environment for all files is a third of the time; the set-up leaves nothing behind between tests.
    isolate: false,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
