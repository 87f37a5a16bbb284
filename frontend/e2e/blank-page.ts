import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Questions } from '../src/testing/crypto-page';

declare global {
  var candor: Questions;
}

/** Opens an empty page of a secure origin, served by nobody, with the bundled questions in it. */
export async function openBlankPage(page: Page): Promise<void> {
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: await bundle() });
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= bundleOnce();
  return bundled;
}

async function bundleOnce(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outcome = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${root}src` } },
    build: {
      write: false,
      lib: { entry: `${root}src/testing/crypto-page.ts`, formats: ['iife'], name: 'cryptoPage' },
    },
  })) as Rolldown.RolldownOutput[];
  return outcome[0]!.output[0].code;
}
