import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { asTree, type DirectoryImport, type Unit } from '../api/directory';

function aReport(report: Partial<DirectoryImport> = {}): DirectoryImport {
  return {
    importId: '4b1c7a52-0000-4000-8000-000000000000',
    effective: '2026-11-25',
    dryRun: true,
    read: 90,
    added: 2,
    changed: 3,
    unchanged: 85,
    left: 4,
    rejected: 0,
    units: { added: 0, changed: 0, ended: 0 },
    rejections: [],
    warnings: [],
    ...report,
  };
}

/** Serves imports and keeps their queries; a real one is answered as the dry run was unless `refusal` is given. */
function serveImports(report: Partial<DirectoryImport>, refusal?: object) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/feedback/v1/objections', () => HttpResponse.json({ objections: [] })),
    http.get('*/api/feedback/v1/directory/units', () => HttpResponse.json({ units: [] })),
    http.post('*/api/feedback/v1/directory/imports', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const dryRun = query.get('dryRun') === 'true';
      return !dryRun && refusal
        ? HttpResponse.json(refusal, { status: 409 })
        : HttpResponse.json(aReport({ ...report, dryRun }));
    }),
  );
  return asked;
}

async function preview() {
  const user = openPage('/directory', aPerson({ roles: ['admin'] }));
  const file = new File(['employee_id\n'], 'people.csv', { type: 'text/csv' });
  await user.upload(await screen.findByLabelText(/Directory file/), file);
  await user.click(screen.getByRole('button', { name: 'Show what would change' }));
  await screen.findByRole('heading', { name: /^What would change from/ });
  return user;
}

describe('a directory import', () => {
  it('is tried out first and says how many would leave before anything is written', async () => {
    const asked = serveImports({});
    const user = await preview();
    expect(asked.map(String)).toEqual([expect.stringContaining('dryRun=true')]);
    expect(screen.getByText('4 people would leave')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Import and let 4 people leave' }));
    expect(await screen.findByRole('heading', { name: /^What changed from/ })).toBeInTheDocument();
    expect(asked[1]?.has('dryRun')).toBe(false);
    expect(asked[1]?.get('confirmLeavers')).toBe('4');
    expect(screen.queryByText('4 people would leave')).not.toBeInTheDocument();
  });

  it('asks to type the number where more than one in five would leave', async () => {
    const asked = serveImports({ changed: 0, unchanged: 85, left: 1400 });
    const user = await preview();
    const go = screen.getByRole('button', { name: 'Import and let 1,400 people leave' });
    expect(go).toBeDisabled();
    await user.type(screen.getByLabelText('Type how many people leave'), '140');
    expect(go).toBeDisabled();
    await user.type(screen.getByLabelText('Type how many people leave'), '0');
    await user.click(go);
    await screen.findByRole('heading', { name: /^What changed from/ });
    expect(asked[1]?.get('confirmLeavers')).toBe('1400');
  });

  it('says so when the number is no longer true, and imports nothing', async () => {
    serveImports({}, { code: 'many-would-leave', title: 'Many people would leave' });
    const user = await preview();
    await user.click(screen.getByRole('button', { name: 'Import and let 4 people leave' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was imported');
    expect(screen.getByRole('heading', { name: /^What would change from/ })).toBeInTheDocument();
  });

  it('forgets the preview when the file changes', async () => {
    serveImports({});
    const user = await preview();
    await user.upload(screen.getByLabelText(/Directory file/), new File(['x'], 'other.csv'));
    expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
  });
});

describe('the tree of units', () => {
  it('counts the people of a unit with those below it', async () => {
    const units = [
      { unitId: 'eng', name: 'Engineering', parentUnitId: null, people: 0 },
      { unitId: 'pay', name: 'Payments', parentUnitId: 'eng', people: 1 },
      { unitId: 'ledger', name: 'Ledger', parentUnitId: 'pay', people: 48 },
      { unitId: 'risk', name: 'Risk', parentUnitId: 'eng', people: 31 },
    ] as Unit[];
    expect(asTree(units).map(({ unit, people }) => `${unit.unitId} ${people}`)).toEqual([
      'eng 80',
      'pay 49',
      'ledger 48',
      'risk 31',
    ]);
    server.use(
      http.get('*/api/feedback/v1/objections', () => HttpResponse.json({ objections: [] })),
      http.get('*/api/feedback/v1/directory/units', () => HttpResponse.json({ units })),
    );
    openPage('/directory', aPerson({ roles: ['admin'] }));
    const row = (await screen.findByRole('rowheader', { name: 'Engineering' })).closest('tr') as HTMLElement;
    expect(within(row).getByText('80')).toBeInTheDocument();
  });
});

describe('objections', () => {
  it('are answered with a word the person reads', async () => {
    const asked: unknown[] = [];
    const raised = {
      id: 'o-1',
      employeeId: 'e-1',
      name: 'Emil Example',
      kind: 'objection',
      what: 'usage',
      reason: 'My licence is shared',
      state: 'open',
      answer: null,
      raisedOn: '2026-11-25',
      decidedOn: null,
    };
    serveImports({});
    server.use(
      http.get('*/api/feedback/v1/objections', () => HttpResponse.json({ objections: [raised] })),
      http.post('*/api/feedback/v1/objections/:id/decision', async ({ request, params }) => {
        asked.push(params['id'], await request.json());
        Object.assign(raised, { state: 'declined' });
        return HttpResponse.json(raised);
      }),
    );
    const user = openPage('/directory', aPerson({ roles: ['usage-admin'] }));
    await user.click(
      await screen.findByRole('button', { name: 'Answer Emil Example: My licence is shared' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('State'), 'Declined');
    await user.type(dialog.getByLabelText('Answer'), 'It is yours alone.');
    await user.click(dialog.getByRole('button', { name: 'Answer' }));
    expect(await screen.findByText('Declined')).toBeInTheDocument();
    expect(asked).toEqual(['o-1', { state: 'declined', answer: 'It is yours alone.' }]);
  });
});
