import { defineConfig } from '@playwright/test';

/** Browser tests run against a demo installation: `./candor up --fresh`, or what `./candor test` starts. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // The cryptography needs a browser only, no installation. The main path closes the open wave, so the pages that need it open are looked at before.
  projects: [
    { name: 'crypto', testMatch: 'crypto.spec.ts' },
    // Needs the built pages and no installation.
    { name: 'scripts', testMatch: 'scripts.spec.ts' },
    { name: 'demo-company', testMatch: 'demo-company.spec.ts' },
    // Most of these only look, each for a person of its own: two at a time.
    { name: 'pages', testMatch: 'pages.spec.ts', fullyParallel: true, dependencies: ['demo-company'] },
    // A receipt is made while the wave is open and used after the main path has closed it.
    {
      name: 'receipt',
      testMatch: 'follow-up.spec.ts',
      grep: /receipt kept/,
      dependencies: ['pages'],
    },
    { name: 'main-path', testMatch: 'main-path.spec.ts', dependencies: ['receipt'] },
    // Leaves hearings, decisions and audits behind, and no board changes by them.
    { name: 'decision-path', testMatch: 'decision-path.spec.ts', dependencies: ['pages'] },
    // Changes what the board says of a unit, so whatever looks at the demo's boards comes before.
    { name: 'usage-path', testMatch: 'usage-path.spec.ts', dependencies: ['main-path', 'decision-path'] },
    {
      name: 'follow-up',
      testMatch: 'follow-up.spec.ts',
      grep: /comes back/,
      dependencies: ['main-path'],
    },
  ],
  use: {
    baseURL: process.env['CANDOR_URL'] ?? 'http://localhost:8080',
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env['CANDOR_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
