import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Automation } from '../api/automations';
import { checkDraft, emptyDraft } from './automation-draft';

const usageAdmin = aPerson({ roles: ['usage-admin'] });

function aJob(job: Partial<Automation> = {}): Automation {
  return {
    automationId: 'a-1',
    about: 'person',
    hash: null,
    tool: 'copilot',
    fromDay: '2026-10-05',
    untilDay: null,
    fromHour: null,
    toHour: null,
    note: 'nightly tests',
    own: false,
    declaredBy: 'una',
    declaredAt: '2026-10-05T06:00:00Z',
    endedBy: null,
    endedAt: null,
    ...job,
  };
}

function serve(declaredByPeople: number | null, ...automations: Automation[]) {
  server.use(
    http.get('*/api/insight/v1/usage/automations', () =>
      HttpResponse.json({ automations, declaredByPeople, next: null }),
    ),
    http.get('*/api/insight/v1/tools', () =>
      HttpResponse.json({ tools: [{ id: 'copilot', name: 'Copilot' }] }),
    ),
  );
}

afterEach(() => vi.useRealTimers());

describe('automations', () => {
  it('are declared after a question', async () => {
    const declared: unknown[] = [];
    serve(null);
    server.use(
      http.post('*/api/insight/v1/usage/automations', async ({ request }) => {
        declared.push(await request.json());
        serve(null, aJob());
        return HttpResponse.json(aJob(), { status: 201 });
      }),
    );
    const user = openPage('/automations', usageAdmin);
    expect(await screen.findByText('No job is declared')).toBeInTheDocument();
    expect(screen.getByText(/fewer than ten people have said so/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Declare a job' }));
    await user.click(screen.getByRole('button', { name: 'Check and declare' }));
    expect(screen.getByText('Whose tool is it?')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Work e-mail or employee number'), 'E1001');
    await screen.findByRole('option', { name: 'Copilot' });
    await user.selectOptions(screen.getByLabelText('Tool'), 'Copilot');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-10-05' } });
    await user.selectOptions(screen.getByLabelText('Begins at'), '22:00');
    await user.selectOptions(screen.getByLabelText('Ends at'), '05:00');
    expect(screen.getByText(/Only telemetry that comes by the hour/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Why'), 'nightly tests');
    await user.click(screen.getByRole('button', { name: 'Check and declare' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/22:00 to 05:00/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Declare it' }));
    expect(await screen.findByRole('rowheader', { name: /A person’s tool/ })).toBeInTheDocument();
    expect(declared).toEqual([
      {
        hash: null,
        employee: 'E1001',
        tool: 'copilot',
        fromDay: '2026-10-05',
        fromHour: 22,
        toHour: 5,
        note: 'nightly tests',
      },
    ]);
  });

  it('are ended by their last day', async () => {
    const ended: unknown[] = [];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T06:00:00Z') });
    serve(10, aJob());
    server.use(
      http.delete('*/api/insight/v1/usage/automations/:id', ({ params, request }) => {
        ended.push([params['id'], new URL(request.url).searchParams.get('lastDay')]);
        serve(10, aJob({ untilDay: '2026-11-20', endedBy: 'una', endedAt: '2026-11-25T06:00:00Z' }));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = openPage('/automations', usageAdmin);
    expect(await screen.findByText(/at least 10 people have said so/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'End: nightly tests' }));
    expect(screen.getByLabelText('Last day of the job')).toHaveValue('2026-11-25');
    fireEvent.change(screen.getByLabelText('Last day of the job'), { target: { value: '2026-11-20' } });
    await user.click(screen.getByRole('button', { name: 'End the job' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^End: / })).not.toBeInTheDocument());
    expect(ended).toEqual([['a-1', '2026-11-20']]);
  });

  it('show a failure and a way on', async () => {
    server.use(http.get('*/api/insight/v1/usage/automations', () => HttpResponse.json({}, { status: 503 })));
    openPage('/automations', usageAdmin);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('take no reason that names somebody, no hour alone and no code of another length', () => {
    const draft = { ...emptyDraft('2026-10-05'), employee: 'E1001', tool: 'copilot', note: 'tests' };
    const errorsOf = (change: Partial<typeof draft>) => {
      const checked = checkDraft({ ...draft, ...change });
      return 'errors' in checked ? Object.keys(checked.errors) : [];
    };
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ note: 'of E1001' })).toEqual(['note']);
    expect(errorsOf({ note: 'ask a@b.example' })).toEqual(['note']);
    expect(errorsOf({ fromHour: '2' })).toEqual(['toHour']);
    expect(errorsOf({ fromHour: '2', toHour: '2' })).toEqual(['toHour']);
    expect(errorsOf({ about: 'account', hash: 'short' })).toEqual(['hash']);
    expect(errorsOf({ about: 'account', hash: 'AbCdEfGhIjKlMnOpQrStUv', tool: '' })).toEqual([]);
  });
});
