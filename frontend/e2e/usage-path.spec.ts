import { expect, test, type Browser, type Page } from '@playwright/test';
import type { components } from '../src/lib/api/insight';
import { Api, logIn } from './installation';

/** People of the demo's Test Automation, in the order of its directory; every second one has telemetry switched off. */
const UNIT = { name: 'Test Automation', first: 307, people: 57 };
const PEOPLE = Array.from({ length: UNIT.people }, (_, i) => UNIT.first + i);
const UNSEEN = PEOPLE.filter((number) => number % 2 === 1);
/** Four in five, the least a verdict needs. */
const ENOUGH = Math.ceil(0.8 * UNIT.people);
/** One short of enough. */
const REPORTED = UNSEEN.slice(0, ENOUGH - 1 - (UNIT.people - UNSEEN.length));
const ACCOUNT = 'build-desk@vendor.example';
const OWNER = UNSEEN[REPORTED.length] as number;

const employee = (number: number) => `H${String(number).padStart(5, '0')}`;

/** A board follows what is told within seconds; a busy machine is given more. */
const SETTLED = { timeout: 60_000, intervals: [1_000] };

test('a report, an identity and a declared job each change the board', async ({ browser, request }) => {
  test.setTimeout(240_000);
  const reader = await Api.as(request, 'reader');
  const board = await reader.get<components['schemas']['Board']>('/api/insight/v1/board');
  const period = board.period ?? '';
  const lastDay = board.periods.find(({ id }) => id === period)?.to ?? '';
  const onBoard = await open(browser, 'reader');
  const admin = await open(browser, 'usage-admin');

  await test.step('too few are known: no verdict', async () => {
    await shows(onBoard, period, 'Cannot tell');
  });

  await test.step('a report of those not seen so far, and of one account nobody knows', async () => {
    await admin.goto('/usage');
    await admin.getByLabel('Source', { exact: true }).first().selectOption('csv');
    await admin
      .getByLabel('Report file')
      .setInputFiles(file('test-automation.csv', 'text/csv', rows(lastDay)));
    await admin.getByRole('combobox', { name: 'Mapping', exact: true }).selectOption('file');
    await admin.getByLabel('Mapping file').setInputFiles(file('mapping.json', 'application/json', MAPPING));
    await admin.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(admin.getByRole('heading', { name: 'Import report' })).toBeVisible({ timeout: 60_000 });
    await expect(admin.getByText(`${REPORTED.length} found in the directory, 1 not.`)).toBeVisible();
    await shows(onBoard, period, 'Cannot tell');
  });

  await test.step('the calendar shows what the report told of', async () => {
    await admin.goto(`/usage/coverage?source=csv&month=${dayBefore(lastDay, 6).slice(0, 7)}`);
    await admin
      .getByRole('region', { name: /^copilot,/ })
      .getByText('Day by day')
      .click();
    const table = admin.getByRole('table', { name: /^Days of copilot/ });
    await expect(table).toBeVisible();
    await expect(table.getByText('final').first()).toBeVisible();
  });

  await test.step('the account is matched by hand: enough are known', async () => {
    await admin.goto('/identities?source=csv');
    await admin.getByRole('button', { name: /^Match / }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Work e-mail or employee number').fill(employee(OWNER));
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByRole('button', { name: 'Match them' }).click();
    await expect(dialog).toBeHidden();
    await shows(onBoard, period, 'Value');
  });

  await test.step('what one of them did was a job: too few again', async () => {
    await admin.goto('/automations');
    await admin.getByRole('button', { name: 'Declare a job' }).click();
    await admin.getByLabel('Work e-mail or employee number').fill(employee(REPORTED[0] as number));
    await admin.getByLabel('Tool', { exact: true }).selectOption('copilot');
    await admin.getByLabel('From', { exact: true }).fill('2024-01-01');
    await admin.getByLabel('Why').fill('Nightly test generation');
    await admin.getByRole('button', { name: 'Check and declare' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Declare it' }).click();
    await expect(dialog).toBeHidden();
    await shows(onBoard, period, 'Cannot tell');
  });
});

async function open(browser: Browser, user: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await logIn(page, user);
  return page;
}

async function shows(page: Page, period: string, verdict: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/board?period=${period}&tool=copilot`);
    const unit = page.getByRole('rowheader', { name: UNIT.name });
    await expect(page.getByRole('row').filter({ has: unit }).getByRole('cell')).toContainText(verdict, {
      timeout: 3_000,
    });
  }).toPass(SETTLED);
}

const MAPPING = JSON.stringify({
  format: 'csv',
  separator: ',',
  decimal: '.',
  dateFormat: 'yyyy-MM-dd',
  columns: {
    person: 'person',
    day: 'day',
    human_prompts: 'human_prompts',
    offers: 'offers',
    accepts_human: 'accepts_human',
  },
  defaults: { tool: 'copilot' },
});

/** Twenty-six weeks up to the period's last day, well above twenty prompts a week. */
function rows(lastDay: string): string {
  const lines = ['person,day,human_prompts,offers,accepts_human'];
  for (let weeksAgo = 25; weeksAgo >= 0; weeksAgo--) {
    for (let weekday = 0; weekday < 5; weekday++) {
      const day = dayBefore(lastDay, weeksAgo * 7 + 6 - weekday);
      for (const person of [...REPORTED.map(employee), ACCOUNT]) {
        lines.push(`${person},${day},${6 + ((weekday + weeksAgo) % 3)},10,6`);
      }
    }
  }
  return lines.join('\n');
}

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});
