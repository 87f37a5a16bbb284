import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { components } from '../src/lib/api/insight';
import { Api, logIn } from './installation';

type Board = components['schemas']['Board'];

const TARGETED = 'Business Systems';

test('money leaves a figure shaped by the target only once its unit was heard', async ({ browser }) => {
  const page = await open(browser, 'reader', '/money');
  const scenarios = page.getByRole('region', { name: 'Scenarios' });
  const moves = scenarios.getByRole('table', { name: 'Moves' });
  const from = moves.getByRole('rowheader');

  await test.step('before: nothing is taken from there, and why is said', async () => {
    await work(page);
    await expect(from.getByText(TARGETED)).toHaveCount(0);
    await scenarios.getByText(/^Left out/).click();
    await expect(scenarios.getByText(/THEATRE, and no hearing of the unit is on record/)).toBeVisible();
  });

  await test.step('the unit is heard', async () => {
    await scenarios.getByRole('button', { name: 'Record a hearing…' }).click();
    const dialog = page.getByRole('dialog', { name: `${TARGETED} was heard` });
    await dialog.getByLabel('What the unit said').fill('Our work is configuration; the number was filled.');
    await dialog.getByRole('button', { name: 'Put on record' }).click();
    await expect(dialog).toBeHidden();
    await expect(scenarios.getByText(/Heard on .*the number was filled/)).toBeVisible();
  });

  await test.step('after: with Firmware’s money committed the scenario takes from there', async () => {
    await scenarios.getByText(/^Commitments/).click();
    await scenarios.getByLabel('Firmware, GitHub Copilot').fill('5000');
    await work(page);
    const row = moves.getByRole('row').filter({ hasText: TARGETED });
    await expect(row).toContainText('Cloud Services');
    await expect(row).toContainText(/An hour there costs/);
  });

  await test.step('a decision is recorded, and its effect is awaited', async () => {
    await scenarios.getByRole('button', { name: 'Decide for these moves…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Decide for these moves' });
    await dialog.getByLabel('Decision').fill('Seats to where they save time');
    await dialog.getByLabel('Reason').fill('The unit was heard and agrees.');
    await dialog.getByRole('button', { name: 'Put on record' }).click();
    await expect(dialog).toBeHidden();
    const decision = page.getByRole('article').filter({ hasText: 'Seats to where they save time' });
    await expect(decision).toContainText(`from ${TARGETED}, GitHub Copilot to Cloud Services`);
    await expect(decision).toContainText('Waiting.');
  });
});

test('an audit is opened, withdrawn, opened again, decided, and signed by two others', async ({
  browser,
  request,
}) => {
  test.setTimeout(90_000);
  const auditor = await open(browser, 'auditor', '/audits');
  const reader = await open(browser, 'reader', '/audits');
  const { periods } = await (await Api.as(request, 'reader')).get<Board>('/api/insight/v1/board');
  const [earlier = '', last = ''] = periods
    .filter(({ closed }) => closed)
    .map(({ id }) => id)
    .slice(-2);
  const before = await freeze(auditor, 'What was it before?', earlier);

  await test.step('one opened by mistake stays, marked', async () => {
    await freeze(auditor, 'The wrong question', earlier);
    await auditor.getByRole('button', { name: 'Withdraw it…' }).click();
    const dialog = auditor.getByRole('dialog', { name: 'Withdraw this audit?' });
    await dialog.getByLabel('Reason').fill('Meant to ask about one unit.');
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(auditor.getByText(/withdrew it on .*Meant to ask about one unit/)).toBeVisible();
    await expect(auditor.getByRole('button', { name: 'Sign it…' })).toHaveCount(0);
    await auditor.getByRole('link', { name: 'All audits' }).click();
    await expect(auditor.getByRole('row').filter({ hasText: 'The wrong question' })).toContainText(
      'Withdrawn: opened by mistake',
    );
  });

  await test.step('it stands beside the last one that was no mistake', async () => {
    await freeze(auditor, 'Is the number worth asking for?', last);
    const beside = auditor.getByRole('region', { name: 'Beside the last audit' });
    await expect(beside.getByRole('link', { name: 'The last one' })).toHaveAttribute('href', before);
    await expect(beside.getByRole('row').filter({ hasText: TARGETED }).first()).toBeVisible();
  });

  await test.step('a finding waits for the owner’s decision', async () => {
    await auditor.getByLabel('Finding', { exact: true }).fill('The number is filled and not used.');
    await auditor.getByLabel('Owner').fill('Tools office');
    await auditor.getByRole('button', { name: 'Put it on record' }).click();
    await expect(auditor.getByText('No decision yet: the audit cannot be signed.')).toBeVisible();
    await auditor.getByRole('button', { name: 'Decide on finding 1' }).click();
    await auditor.getByLabel('Reason').fill('The target ends with the year.');
    await auditor.getByRole('button', { name: 'Record the decision' }).click();
    await expect(auditor.getByText('Accepted: something will be done.')).toBeVisible();
  });

  const address = pathOf(auditor);
  await test.step('who opened it does not sign it, another does', async () => {
    await sign(auditor);
    await expect(auditor.getByText('Whoever opened an audit does not sign it.')).toBeVisible();
    await auditor.getByRole('button', { name: 'Leave it' }).click();
    await reader.goto(address);
    await sign(reader);
    await expect(reader.getByText('Signed once; a second person is awaited')).toBeVisible();
    const council = await open(browser, 'works-council', address);
    await sign(council);
    await expect(council.getByText('Signed by two')).toBeVisible();
    await expect(council.getByRole('button', { name: 'Sign it…' })).toHaveCount(0);
  });

  await test.step('the PDF is the same to the byte when it is taken twice', async () => {
    const first = await pdf(reader);
    const second = await pdf(reader);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256(second)).toBe(sha256(first));
    await expect(reader.getByRole('status')).toContainText(sha256(first));
  });
});

async function open(browser: Browser, user: string, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await logIn(page, user, address);
  return page;
}

async function work(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Work it out' }).click();
  const scenarios = page.getByRole('region', { name: 'Scenarios' });
  await expect(scenarios.getByText(/^Shown spend/)).toBeVisible();
}

/** Opens an audit about one unit and tells its address. */
async function freeze(page: Page, question: string, period: string): Promise<string> {
  await page.goto('/audits');
  await page.getByRole('button', { name: 'Open an audit' }).click();
  const form = page.getByRole('form', { name: 'Open an audit' });
  await form.getByLabel('Question').fill(question);
  await form.getByLabel('Period').selectOption(period);
  await form.getByRole('checkbox', { name: new RegExp(TARGETED) }).check();
  await form.getByRole('button', { name: 'Freeze and open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  return pathOf(page);
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign it…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign it' }).click();
}

async function pdf(page: Page): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take it as PDF' }).click();
  return readFile(await (await saved).path());
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
