import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

// The pages as they were built, served here by nobody: what changes a script stands between server and browser.
const DIST = new URL('../dist/', import.meta.url);
const INDEX = readFileSync(new URL('index.html', DIST), 'utf8');
const PINNED = (
  JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(INDEX)![1]!) as { integrity: object }
).integrity;
const ENTRY = /<script type="module"[^>]*src="([^"]+)"/.exec(INDEX)![1]!;
/** A script that only an import names: nothing but the import map pins it. */
const IMPORTED = Object.keys(PINNED).find(
  (path) => !INDEX.replace(/importmap.*?<\/script>/s, '').includes(path),
)!;

test('a page with its own scripts starts', async ({ page }) => {
  await serve(page, {});
  await expect(page.locator('#root > *').first()).toBeAttached();
  expect(await imported(page)).toBe('ran');
});

test('an entry script changed by one byte is refused', async ({ page }) => {
  const refusals = refusalsOf(page);
  await serve(page, { changed: ENTRY });
  await expect.poll(() => refusals.join()).toContain('integrity');
  await expect(page.locator('#root > *')).toHaveCount(0);
});

test('an imported script changed by one byte is refused', async ({ page }) => {
  const refusals = refusalsOf(page);
  await serve(page, { changed: IMPORTED });
  expect(await imported(page)).toBe('refused');
  expect(refusals.join()).toContain('integrity');
});

test('without its pin the same changed script runs', async ({ page }) => {
  await serve(page, {
    changed: IMPORTED,
    index: INDEX.replace(/<script type="importmap">.*?<\/script>/s, ''),
  });
  expect(await imported(page)).toBe('ran');
});

/** Serves the built pages, one script with a space more, which changes nothing it does. */
async function serve(page: Page, { changed, index = INDEX }: { changed?: string; index?: string }) {
  await page.route('http://localhost/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: index });
    if (!pathname.startsWith('/assets/')) return route.fulfill({ status: 404, body: '' });
    const file = readFileSync(new URL(`.${pathname}`, DIST));
    return route.fulfill({
      contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: pathname === changed ? Buffer.concat([file, Buffer.from(' ')]) : file,
    });
  });
  await page.goto('http://localhost/');
}

function imported(page: Page): Promise<string> {
  return page.evaluate(
    (path) =>
      import(path).then(
        () => 'ran',
        () => 'refused',
      ),
    IMPORTED,
  );
}

function refusalsOf(page: Page): string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  return refusals;
}
