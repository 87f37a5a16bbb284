import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Tool, UseCase } from '../api/catalogue';

/** A catalogue that keeps what it is told, and what it was asked to do. */
function serveCatalogue() {
  const tools: Tool[] = [{ id: 'copilot', name: 'Copilot' }];
  const useCases: UseCase[] = [
    {
      id: 'tests',
      name: 'Write tests',
      tool: 'copilot',
      ownerUnit: null,
      origin: 'chosen',
      since: '2026-01-05',
      retired: null,
    },
  ];
  const asked: unknown[] = [];
  const proposals = ['Minutes of meetings', 'Release notes'];
  server.use(
    http.get('*/api/insight/v1/use-cases/proposals', () =>
      HttpResponse.json({ proposals: { texts: proposals } }),
    ),
    http.post('*/api/insight/v1/use-cases/proposals/dismissals', async ({ request }) => {
      const { proposal, dismissed } = (await request.json()) as { proposal: string; dismissed: boolean };
      asked.push({ proposal, dismissed });
      if (dismissed) proposals.splice(proposals.indexOf(proposal), 1);
      else proposals.push(proposal);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/insight/v1/tools', () => HttpResponse.json({ tools })),
    http.get('*/api/insight/v1/use-cases', () => HttpResponse.json({ useCases })),
    http.get('*/api/feedback/v1/directory/units', () =>
      HttpResponse.json({ units: [{ unitId: 'ledger', name: 'Ledger', parentUnitId: null, people: 48 }] }),
    ),
    http.post('*/api/insight/v1/tools', async ({ request }) => {
      const { name } = (await request.json()) as { name: string };
      tools.push({ id: 'notes', name });
      return HttpResponse.json(tools[1], { status: 201 });
    }),
    http.post('*/api/insight/v1/use-cases', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(useCases[0], { status: 201 });
    }),
    http.post('*/api/insight/v1/use-cases/:id/retirement', ({ params }) => {
      useCases.splice(0, 1, { ...(useCases[0] as UseCase), retired: '2026-11-25' });
      asked.push(params['id']);
      return HttpResponse.json(useCases[0]);
    }),
  );
  return asked;
}

describe('tools and use cases', () => {
  it('takes a new tool and shows it', async () => {
    serveCatalogue();
    const user = openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    await user.type(await screen.findByLabelText('New tool'), 'Meeting notes');
    await user.click(screen.getByRole('button', { name: 'Add tool' }));
    expect(await screen.findByRole('rowheader', { name: 'Meeting notes' })).toBeInTheDocument();
    expect(screen.getByLabelText('New tool')).toHaveValue('');
  });

  it('takes a use case with its tool, unit and origin', async () => {
    const asked = serveCatalogue();
    const user = openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    await screen.findByRole('rowheader', { name: 'Write tests' });
    await screen.findByRole('option', { name: 'Ledger' });
    await user.type(screen.getByLabelText('New use case'), 'Release notes');
    await user.selectOptions(screen.getByLabelText('With the tool'), 'Copilot');
    await user.selectOptions(screen.getByLabelText('Of the unit'), 'Ledger');
    await user.selectOptions(screen.getByLabelText('How it came about'), 'it is required');
    await user.click(screen.getByRole('button', { name: 'Add use case' }));
    await screen.findByDisplayValue('Choose…');
    expect(asked).toEqual([
      { name: 'Release notes', tool: 'copilot', ownerUnit: 'ledger', origin: 'required' },
    ]);
  });

  it('accepts a proposal under a better name and lists it no more', async () => {
    const asked = serveCatalogue();
    const user = openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'Accept “Minutes of meetings”' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.clear(dialog.getByLabelText('Name'));
    await user.type(dialog.getByLabelText('Name'), 'Meeting minutes');
    await user.selectOptions(dialog.getByLabelText('Tool'), 'Copilot');
    await user.click(dialog.getByRole('button', { name: 'Accept it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.queryByText('Minutes of meetings')).not.toBeInTheDocument();
    expect(asked).toEqual([
      { name: 'Meeting minutes', tool: 'copilot', ownerUnit: null, origin: 'chosen' },
      { proposal: 'Minutes of meetings', dismissed: true },
    ]);
  });

  it('dismisses a proposal after a question, and takes that back', async () => {
    const asked = serveCatalogue();
    const user = openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'Dismiss “Release notes”' }));
    expect(asked).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Dismiss it' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Dismiss “Release notes”' })).toBeInTheDocument();
    expect(asked).toEqual([
      { proposal: 'Release notes', dismissed: true },
      { proposal: 'Release notes', dismissed: false },
    ]);
  });

  it('says that proposals of few people are hidden', async () => {
    serveCatalogue();
    server.use(
      http.get('*/api/insight/v1/use-cases/proposals', () =>
        HttpResponse.json({ proposals: { withheld: 'hidden to protect a small group' } }),
      ),
    );
    openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    expect(await screen.findByText('hidden to protect a small group')).toBeInTheDocument();
  });

  it('retires a use case only after the question was answered', async () => {
    const asked = serveCatalogue();
    const user = openPage('/catalogue', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'Retire “Write tests”' }));
    expect(asked).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire it today' }));
    expect(await screen.findByText('November 25, 2026')).toBeInTheDocument();
    expect(asked).toEqual(['tests']);
    expect(screen.queryByRole('button', { name: /^Retire/ })).not.toBeInTheDocument();
  });
});
