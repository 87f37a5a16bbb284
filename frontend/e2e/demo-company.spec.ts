import { expect, test } from '@playwright/test';
import type { components } from '../src/lib/api/insight';
import { Api, logIn } from './installation';

type Board = components['schemas']['Board'];

/** Units in which the demo company hides a story, and the verdict that should find it. */
const PLANTED = [
  { unit: 'Cloud Services', verdict: 'VALUE', word: 'Value' },
  { unit: 'Firmware', verdict: 'FRICTION', word: 'Friction' },
  { unit: 'Business Systems', verdict: 'THEATRE', word: 'Theatre' },
  { unit: 'Service Desk', verdict: 'UNTAPPED', word: 'Untapped' },
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

test('where use and voices disagree is found both ways', async ({ request }) => {
  const reader = await Api.as(request, 'reader');
  const { rows } = await reader.get<components['schemas']['ContradictionPage']>(
    '/api/insight/v1/contradictions',
  );
  const sidesOf = (unit: string) =>
    rows.flatMap(({ name, found }) => (name === unit && !('withheld' in found) ? [found.side] : []));
  expect(sidesOf('Data Platform')).toContain('SAID_NO');
  expect(sidesOf('Algorithms')).toContain('SAID_YES');
});

test('use cases of the groups that can be shown are judged', async ({ request }) => {
  const reader = await Api.as(request, 'reader');
  const { invited, cases } =
    await reader.get<components['schemas']['Portfolio']>('/api/insight/v1/portfolio');
  const judged = (useCase: string) => cases.find((it) => it.useCase === useCase)?.judged;
  expect(judged('code-review')).toHaveProperty('kind', expect.stringMatching('HIGH_IMPACT|HIDDEN_GEM'));
  const shown = judged('code-review');
  expect(shown && 'invited' in shown && shown.invited).toBeLessThan(invited);
  // Nobody named the one, and people of one group only the other.
  expect(judged('mail')).toEqual(judged('change-notes'));
});

test('money moves from friction to value with what it rests on', async ({ request }) => {
  const reader = await Api.as(request, 'reader');
  const { period } = await reader.get<Board>('/api/insight/v1/board');
  const { figures } = await reader.post<components['schemas']['ScenarioPage']>(
    '/api/insight/v1/allocation/scenarios',
    { period, currency: 'EUR' },
  );
  const moves = 'withheld' in figures ? [] : figures.moves;
  const move = moves.find(({ from, to }) => from?.name === 'Firmware' && to?.name === 'Cloud Services');
  expect(move?.hours.low).toBeGreaterThan(0);
  expect(move?.grade?.low).toBeLessThan(move?.grade?.high ?? 0);
  expect(move?.breakEven.hourWorth?.currency).toBe('EUR');
});
