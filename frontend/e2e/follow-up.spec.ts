import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { logIn } from './installation';

/** Of Firmware, where sixteen have answered this week and bands are offered, with a log-in no other test uses. */
const PERSON = 'mila.kaya';
/** The project before the main path writes them, the one after it reads them: between the two the wave is released. */
const BROWSER = 'test-results/receipt-browser.json';
const RECEIPT = 'test-results/receipt.json';
/** Jobs run every five seconds in a demonstration; a busy machine is given more. */
const SETTLED = { timeout: 40_000, intervals: [1_000] };

test('a report is sent with a usage band and its receipt kept', async ({ browser }) => {
  const page = await open(browser, PERSON);
  const word = `quillon${Date.now().toString(36)}`;
  await page.getByRole('link', { name: 'Report now' }).click();
  await page.getByRole('radio', { name: 'GitHub Copilot', exact: true }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: 'I have no access' }).check();
  await page.getByRole('textbox').last().fill(`No seat was left for our team, a plain ${word}.`);
  await page.getByRole('radio', { name: 'May be quoted' }).check();
  await page.getByRole('radio', { name: /^Add “/ }).check();
  const sent = page.waitForRequest((request) => request.url().endsWith('/submissions'));
  await page.getByRole('button', { name: 'Send report' }).click();
  const { band } = (await sent).postDataJSON() as { band?: { band: string; signature: string } };
  expect(band?.band).toMatch(/^(none|some|near|above)/);
  const receipt = page.getByRole('region', { name: 'Your receipt' });
  const code = /CANDOR(-[0-9A-Z]{4}){8}/.exec((await receipt.textContent()) ?? '')?.[0];
  expect(code).toBeDefined();
  await page.context().storageState({ path: BROWSER });
  writeFileSync(RECEIPT, JSON.stringify({ code, word }));
});

test('its author comes back after the release', async ({ browser }) => {
  const { code, word } = JSON.parse(readFileSync(RECEIPT, 'utf8')) as { code: string; word: string };
  const reader = await open(browser, 'reader');
  const author = await comeBack(browser, code);

  await test.step('sees that the report was taken', async () => {
    await expect(author.getByText('Your report was taken', { exact: true })).toBeVisible();
    await expect(author.getByText('Nobody has written to you about this report.')).toBeVisible();
  });

  await test.step('a reader writes beside the comment', async () => {
    await talkAbout(reader, word);
    await reader.getByLabel('Your reply').fill('Which team is without a seat?');
    await reader.getByRole('button', { name: 'Send reply' }).click();
    await expect(reader.getByText(/2 turns are left/)).toBeVisible();
  });

  await test.step('its author reads it at 360 px and answers', async () => {
    await expect(async () => {
      await author.getByRole('button', { name: 'Look again' }).click();
      await expect(author.getByText('Which team is without a seat?')).toBeVisible({ timeout: 2_000 });
    }).toPass(SETTLED);
    await author.getByRole('textbox', { name: 'Your answer' }).fill('More than one, ask for the list.');
    await author.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(author.getByText('Your answer is handed in')).toBeVisible();
    await expect(async () => {
      await talkAbout(reader, word);
      await expect(reader.getByText('More than one, ask for the list.')).toBeVisible({ timeout: 2_000 });
    }).toPass(SETTLED);
  });

  await test.step('corrects the ratings', async () => {
    await author.getByRole('button', { name: 'Correct the ratings' }).click();
    await author.getByRole('radio', { name: 'GitHub Copilot', exact: true }).check();
    await author.getByRole('radio', { name: 'No', exact: true }).check();
    await author.getByRole('radio', { name: 'I am not allowed to' }).check();
    await author.getByRole('button', { name: 'Hand in these ratings' }).click();
    await expect(author.getByText('Your correction is handed in')).toBeVisible();
    expect(await author.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step('erases all of it: nobody finds the words any more', async () => {
    await author.getByRole('button', { name: 'Erase this report' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
    await expect(author.getByText('The erasure is handed in')).toBeVisible();
    await expect(async () => {
      await reader.goto(`/search?q=${word}`);
      await expect(reader.getByText(`Nothing found for “${word}”`)).toBeVisible({ timeout: 2_000 });
    }).toPass(SETTLED);
  });
});

async function open(browser: Browser, user: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await logIn(page, user);
  return page;
}

/** In the browser the report was sent from, which remembers its token and not its receipt. */
async function comeBack(browser: Browser, code: string): Promise<Page> {
  const context = await browser.newContext({ storageState: BROWSER, viewport: { width: 360, height: 740 } });
  expect(JSON.stringify(await context.storageState())).not.toContain(code.slice(-9));
  const page = await context.newPage();
  await page.goto('/follow-up');
  await page.getByLabel('Receipt').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Open' }).click();
  return page;
}

async function talkAbout(reader: Page, word: string): Promise<void> {
  await expect(async () => {
    await reader.goto(`/search?q=${word}`);
    await expect(reader.locator('blockquote')).toContainText(word, { timeout: 3_000 });
  }).toPass(SETTLED);
  await reader.getByRole('button', { name: 'Write to its author' }).click();
}
