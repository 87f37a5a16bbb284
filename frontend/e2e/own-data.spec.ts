import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { components } from '../src/lib/api/insight';
import { Api, logIn } from './installation';
import { PEOPLE, UNITS, writeOwnFiles } from './own-company';
import { jsonObjects, paste, readmeBlocks } from './readme';

test('README’s commands bring a company’s own files to its board', async ({ page, request }, run) => {
  test.setTimeout(180_000);
  const { demo } = (await (await request.get('/config.json')).json()) as { demo: boolean };
  expect(demo, 'own files belong into an empty installation').toBe(false);
  const [start, commands = ''] = readmeBlocks('Bring your own');
  expect(start?.trim()).toBe('./candor up --empty');
  const folder = run.outputPath('files');
  mkdirSync(folder, { recursive: true });
  writeOwnFiles(folder, /^# (employee_id,.*)$/m.exec(commands)?.[1] ?? '');

  expect(jsonObjects(paste(commands, folder))).toMatchObject([
    { read: PEOPLE, added: PEOPLE, rejected: 0 },
    { read: PEOPLE, accepted: PEOPLE, rejected: 0 },
    { read: PEOPLE, accepted: PEOPLE, rejected: 0 },
  ]);

  const reader = await Api.as(request, 'reader');
  await expect(async () => {
    const { nodes, cells } = await reader.get<components['schemas']['Board']>('/api/insight/v1/board');
    const named = nodes.filter(({ name }) => UNITS.includes(name));
    expect(named.map(({ name }) => name).sort()).toEqual(UNITS);
    for (const { id } of named) {
      expect(cells.filter(({ node, tool }) => node === id && tool === 'copilot')).toHaveLength(1);
    }
  }).toPass({ timeout: 60_000, intervals: [500] });
  await logIn(page, 'reader', '/board');
  for (const unit of UNITS) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });
    await expect(row.getByRole('cell').first()).toHaveText(/n \d+|hidden to protect a small group/);
  }
});
