import { expect, test } from '@playwright/test';
import type { components } from '../src/lib/api/insight';
import { Api, logIn } from './installation';

type Board = components['schemas']['Board'];

/** Units in which the demo company hides a story, and the verdict that should find it. */
const PLANTED = [
  { unit: 'Cloud Services', verdict: 'VALUE', word: 'Value' },
  { unit: 'Firmware', verdict: 'FRICTION', word: 'Friction' },
  { unit: 'Business Systems', verdict: 'THEATRE', word: 'Theatre' },
];

test('the last closed period shows the planted verdicts and abstains elsewhere', async ({
  page,
  request,
}) => {
  const reader = await Api.as(request, 'reader');
  const { period, periods, nodes, cells } = await reader.get<Board>('/api/insight/v1/board');
  expect(periods.filter(({ closed }) => closed).at(-1)?.id).toBe(period);
  const shown = cells.flatMap(({ node, figures }) => ('withheld' in figures ? [] : [{ node, ...figures }]));
  const unitsWith = (verdict: string) =>
    shown
      .filter((cell) => cell.verdict === verdict)
      .map(({ node }) => nodes.find(({ id }) => id === node)?.name);

  for (const { unit, verdict } of PLANTED) {
    expect(unitsWith(verdict), verdict).toContain(unit);
  }
  // Its people say what those of Cloud Services say, but too few of them are known.
  expect(unitsWith('INSUFFICIENT_EVIDENCE')).toContain('Test Automation');
  expect(unitsWith('INSUFFICIENT_EVIDENCE').length).toBeGreaterThan(0);

  await logIn(page, 'reader', '/board');
  for (const { unit, word } of PLANTED) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });
    await expect(row.getByRole('link', { name: new RegExp(word) })).toBeVisible();
  }
  await expect(page.getByRole('cell').getByText('Cannot tell').first()).toBeVisible();
});
