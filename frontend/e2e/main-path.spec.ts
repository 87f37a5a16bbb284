import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { Api, logIn } from './installation';

/** What the nine colleagues of log-in `employee` have reported on. */
const TOOL = { id: 'copilot', name: 'GitHub Copilot' };
const HIDDEN = 'hidden to protect a small group';
/** A release, its feed and the index settle within seconds; a busy machine is given more. */
const SETTLED = { timeout: 60_000, intervals: [1_000] };

/** A word nobody else wrote, so that finding it finds this comment. */
const WORD = `quittance${Date.now().toString(36)}`;
const COMMENT = `It drafted the release notes and I kept half of them, a fair ${WORD}.`;

test('one answer opens its group’s cell and is found by its words', async ({ browser, request }) => {
  test.setTimeout(240_000);
  const wave = await (await Api.as(request, 'employee')).openWave();
  const reader = await open(browser, 'reader');

  await test.step('nine have answered: the cell is withheld', async () => {
    await expect(await cellOf(reader, wave)).toContainText(HIDDEN);
  });

  await test.step('the employee reports at 360 px', async () => {
    const phone = await open(browser, 'employee', { width: 360, height: 740 });
    await report(phone);
    await phone.context().close();
  });

  await test.step('the author closes the wave', async () => {
    const author = await open(browser, 'author');
    await author.getByRole('link', { name: 'Waves' }).click();
    await author.getByRole('button', { name: /^Close .* early$/ }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Close the wave' }).click();
    await expect(author.getByRole('dialog')).toBeHidden();
    await author.context().close();
  });

  await test.step('the cell turns to shown, without a verdict while its period runs', async () => {
    await expect(async () => {
      await expect(await cellOf(reader, wave)).toContainText(/Running\s*n \d+/, { timeout: 3_000 });
    }).toPass(SETTLED);
    await (await cellOf(reader, wave)).getByRole('link').click();
    await expect(reader.getByText(/answered about this tool/)).toBeVisible();
  });

  await test.step('the reader finds the comment by its words', async () => {
    await reader.getByRole('link', { name: 'Search' }).click();
    await expect(async () => {
      await reader.reload();
      await reader.getByRole('searchbox').fill(WORD);
      await reader.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(reader.locator('blockquote')).toHaveText([COMMENT], { timeout: 3_000 });
    }).toPass(SETTLED);
    await expect(reader.locator('mark')).toHaveText(WORD);
  });
});

async function open(browser: Browser, user: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await logIn(page, user);
  return page;
}

/** The cell of the employee's own group in the running period, as a fresh look at the board shows it. */
async function cellOf(page: Page, wave: { period: string; block: { name: string } }): Promise<Locator> {
  await page.goto(`/board?period=${wave.period}&tool=${TOOL.id}`);
  const unit = page.getByRole('rowheader', { name: wave.block.name });
  await expect(unit).toBeVisible();
  return page.getByRole('row').filter({ has: unit }).getByRole('cell');
}

async function report(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' });
  const choose = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check();
    await next.click();
  };
  await page.getByRole('link', { name: 'Report now' }).click();
  await expect(page.getByRole('complementary', { name: 'What your answer carries' })).toContainText(
    'against database readers, not against whoever runs this machine',
  );
  await choose(TOOL.name);
  await choose('Yes');
  await expect(page.getByRole('heading', { name: /What did you use it for/ })).toBeFocused();
  await next.click();
  await page.getByText('+1', { exact: true }).click();
  await next.click();
  const scale = page.getByRole('slider');
  await expect(scale).toHaveAttribute('aria-valuetext', 'not answered');
  await scale.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('about 5 min saved')).toBeVisible();
  await next.click();
  await choose('Better');
  await choose('Yes');
  await choose('Mine');
  await page.getByRole('checkbox', { name: 'Nothing' }).check();
  await next.click();
  await choose('I cannot say');
  await next.click();
  await page.getByRole('textbox').fill(COMMENT);
  await page.getByRole('radio', { name: 'May be quoted' }).check();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'wider than the phone',
  ).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: /has arrived|is replaced/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your receipt' })).toContainText(/CANDOR(-[0-9A-Z]{4}){8}/);
}
