import { defineConfig } from '@playwright/test';
import demo from './playwright.config';

/** A company's own files need a fresh `./candor up --empty`: demo and real data never share an installation. */
export default defineConfig({
  ...demo,
  projects: [{ name: 'own-data', testMatch: 'own-data.spec.ts' }],
});
