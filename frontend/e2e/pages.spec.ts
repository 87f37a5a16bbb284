import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Api, logIn } from './installation';

interface Visit {
  name: string;
  user: string;
  address: (page: Page) => Promise<string> | string;
  /** The heading once the page has loaded. */
  shows: RegExp;
  employee?: boolean;
}

const VISITS: Visit[] = [
  { name: 'home', user: 'author', address: () => '/', shows: /^Hello/, employee: true },
  {
    name: 'answer',
    user: 'auditor',
    address: async (page) => `/answer/${(await (await Api.as(page.request, 'auditor')).openWave()).waveId}`,
    shows: /AI at work report|Which AI tool/,
    employee: true,
  },
  { name: 'follow-up', user: 'author', address: () => '/follow-up', shows: /^Come back/, employee: true },
  { name: 'board', user: 'reader', address: () => '/board', shows: /^Where AI helps/ },
  { name: 'contradictions', user: 'reader', address: () => '/contradictions', shows: /^Contradictions/ },
  { name: 'portfolio', user: 'reader', address: () => '/portfolio', shows: /^Portfolio/ },
  { name: 'clean-data', user: 'reader', address: () => '/clean-data', shows: /^Clean data/ },
  { name: 'readiness', user: 'reader', address: () => '/readiness', shows: /^Readiness/ },
  { name: 'money', user: 'reader', address: () => '/money', shows: /^Money/ },
  { name: 'outcomes', user: 'usage-admin', address: () => '/outcomes', shows: /^Outcomes/ },
  {
    name: 'quarter',
    user: 'reader',
    address: async (page) => {
      const { period } = await (
        await Api.as(page.request, 'reader')
      ).get<{ period: string }>('/api/insight/v1/board');
      return `/board/quarters/${period.slice(0, 4)}-Q${Math.min(Math.ceil(Number(period.slice(-2)) / 3), 4)}`;
    },
    shows: /^Quarter \d of \d{4}/,
  },
  {
    name: 'evidence',
    user: 'reader',
    address: (page) => aCell(page, (cell) => !!cell.figures.verdict),
    shows: /\w/,
  },
  {
    name: 'withheld',
    user: 'reader',
    address: (page) => aCell(page, (cell) => !!cell.figures.withheld),
    shows: /^Hidden to protect/,
  },
  { name: 'search', user: 'reader', address: () => '/search?q=review', shows: /^In people/ },
  { name: 'search-nothing', user: 'reader', address: () => '/search?q=xyzzyplugh', shows: /^In people/ },
  { name: 'targets', user: 'usage-admin', address: () => '/targets', shows: /^Adoption targets/ },
  { name: 'targets-read', user: 'reader', address: () => '/targets', shows: /^Adoption targets/ },
  { name: 'audits', user: 'auditor', address: () => '/audits', shows: /^Audits/ },
  { name: 'how-far', user: 'reader', address: () => '/how-far', shows: /^How far/, employee: true },
  { name: 'usage', user: 'usage-admin', address: () => '/usage', shows: /^Usage sources/ },
  { name: 'identities', user: 'usage-admin', address: () => '/identities', shows: /^Identities/ },
  { name: 'automations', user: 'usage-admin', address: () => '/automations', shows: /^Automations/ },
  { name: 'coverage', user: 'usage-admin', address: () => '/usage/coverage', shows: /^Coverage/ },
  {
    name: 'access-log',
    user: 'auditor',
    address: () => '/access-log',
    shows: /^Access log/,
    // Not theirs, but as narrow as theirs.
    employee: true,
  },
  {
    name: 'invited',
    user: 'auditor',
    address: () => '/invited',
    shows: /^Invited people/,
    employee: true,
  },
  { name: 'responses', user: 'author', address: () => '/responses', shows: /^Response imports/ },
  { name: 'waves', user: 'author', address: () => '/waves', shows: /^Waves/ },
  { name: 'directory', user: 'admin', address: () => '/directory', shows: /^People directory/ },
  { name: 'catalogue', user: 'usage-admin', address: () => '/catalogue', shows: /^Tools and use cases/ },
  {
    name: 'about-me',
    user: 'author',
    address: () => '/about-me',
    shows: /^What Candor holds/,
    employee: true,
  },
  { name: 'trust', user: 'author', address: () => '/trust', shows: /^Why you can be candid/, employee: true },
  {
    name: 'not-for-you',
    user: 'author',
    address: () => '/board',
    shows: /do not reach this page/,
    employee: true,
  },
  { name: 'not-found', user: 'author', address: () => '/nowhere', shows: /no such page/, employee: true },
];

const DESKTOP = { suffix: '', width: 1280, height: 900 };
const PHONE = { suffix: '-360', width: 360, height: 740 };

for (const visit of VISITS) {
  test(`${visit.name} is accessible in light and dark`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await logIn(page, visit.user, await visit.address(page));
    for (const { suffix, width, height } of visit.employee ? [DESKTOP, PHONE] : [DESKTOP]) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('main h1')).toHaveText(visit.shows);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.screenshot({
          path: `e2e/screenshots/${visit.name}${suffix}-${colorScheme}.png`,
          fullPage: true,
        });
        await isAccessible(page, colorScheme === 'dark' ? OF_COLOUR : undefined);
        const reach = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(reach, 'wider than the window').toBeLessThanOrEqual(width);
      }
    }
  });
}

test('the page before log-in is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
  await page.screenshot({ path: 'e2e/screenshots/welcome-360-light.png' });
  await isAccessible(page);
});

test('the trust page is read without log-in and calls nothing proven that is not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('link', { name: /^Why you can be candid/ }).click();
  await expect(page.getByText(/^(They fit|The log is whole)/)).toBeVisible();
  await expect(page.getByText('The published key list of an open wave names the same hash.')).toBeVisible();
  await expect(page.getByText('log in to hold it against your invitation')).toBeVisible();
  await expect(page.getByText(/of 25 are proven/)).toBeVisible();
  await isAccessible(page);
});

test('an employee objects, takes it back, and marks a day as a scheduled job and back', async ({ page }) => {
  await logIn(page, 'reader');
  await page.locator('[popovertarget]').click();
  await page.getByRole('link', { name: 'What Candor holds about me' }).click();
  await expect(page.getByText('reader@halden.example')).toBeVisible();
  const job = page.getByRole('button', { name: /^This was my scheduled job/ });
  if ((await job.count()) > 0) {
    await job.first().click();
    await expect(page.getByText('Scheduled job: counts for nobody')).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Scheduled job: counts for nobody')).toBeHidden();
  }
  await page.getByLabel('Your reason').fill('A rehearsal');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Take back: A rehearsal' }).click();
  await expect(page.getByText('Taken back and erased.')).toBeVisible();
  await isAccessible(page);
});

test('what a receipt opens is accessible at 360 px in light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await logIn(page, 'author', '/follow-up');
  await page.getByLabel('Receipt').fill('CANDOR-000G-40R4-0M30-E209-185G-R38E-1WNX-Y4DB');
  await page.getByRole('button', { name: 'Open' }).press('Enter');
  await expect(page.getByText(/can only be seen where it was sent/)).toBeVisible();
  await page.getByRole('button', { name: 'Correct the words' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What it shall say' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await page.screenshot({ path: `e2e/screenshots/receipt-360-${colorScheme}.png`, fullPage: true });
    await isAccessible(page);
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(reach, 'wider than the window').toBeLessThanOrEqual(360);
  }
});

test('a target is declared by keyboard, as far as the question', async ({ page }) => {
  await logIn(page, 'usage-admin', '/targets');
  await page.getByRole('button', { name: 'Declare a target' }).press('Enter');
  await page.getByRole('button', { name: 'Check and declare' }).press('Enter');
  await expect(page.getByText('Give it the name people know it by.')).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Name').fill('A rehearsal');
  await page.getByLabel('Tool', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('How many', { exact: true }).fill('20');
  await page.getByLabel('Announced').fill('2026-01-05');
  await page.getByLabel('Counts from').fill('2026-01-12');
  await page.getByRole('button', { name: 'Check and declare' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('20 prompts by people a week');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('logging out ends the session', async ({ page }) => {
  await logIn(page, 'reader');
  await page.locator('[popovertarget]').click();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
});

/** Dark is light with other colours; every other rule has been asked then. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function isAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

interface Cell {
  id: string;
  figures: { verdict?: string | null; withheld?: string };
}

/** A cell of the period the board opens with: the demo's own data decide which. */
async function aCell(page: Page, fits: (cell: Cell) => boolean): Promise<string> {
  const { cells } = await (
    await Api.as(page.request, 'reader')
  ).get<{ cells: Cell[] }>('/api/insight/v1/board');
  const cell = cells.find(fits);
  expect(cell, 'the demo has such a cell').toBeDefined();
  return `/board/cells/${encodeURIComponent(cell?.id ?? '')}`;
}
