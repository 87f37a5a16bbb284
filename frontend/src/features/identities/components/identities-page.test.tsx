import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Identity } from '../api/identities';

const HASH = 'AbCdEfGhIjKlMnOpQrStUv';

function anIdentity(identity: Partial<Identity> = {}): Identity {
  return {
    hash: HASH,
    source: 'github-copilot-users',
    kind: 'login',
    domain: null,
    state: 'unmatched',
    bySource: false,
    from: '2026-10',
    to: '2026-11',
    rowsUpTo: 100,
    by: null,
    at: null,
    ...identity,
  };
}

function serve(unjoinable: number, ...identities: Identity[]) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/insight/v1/usage/identities', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.toString());
      const state = query.get('state') ?? 'unmatched';
      return HttpResponse.json({ identities: identities.filter((it) => it.state === state), next: null });
    }),
    http.get('*/api/insight/v1/usage/sources', () =>
      HttpResponse.json({
        sources: [
          {
            source: 'github-copilot-users',
            tool: 'copilot',
            rows: 10,
            from: null,
            to: null,
            lastImport: null,
            identities: { matched: 1, unmatched: 1, machines: 0, unjoinable },
          },
        ],
      }),
    ),
  );
  return asked;
}

const usageAdmin = aPerson({ roles: ['usage-admin'] });

describe('identities', () => {
  it('are matched after a question that says with whom', async () => {
    const said: unknown[] = [];
    const identities = [anIdentity()];
    serve(0, ...identities);
    server.use(
      http.put('*/api/insight/v1/usage/identities/:hash/match', async ({ params, request }) => {
        said.push([params['hash'], await request.json()]);
        serve(0);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = openPage('/identities', usageAdmin);
    const row = within((await screen.findByRole('rowheader', { name: HASH })).closest('tr') as HTMLElement);
    expect(row.getByText('Login')).toBeInTheDocument();
    expect(row.getByText('up to 100')).toBeInTheDocument();
    await user.click(row.getByRole('button', { name: `Match ${HASH}` }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Work e-mail or employee number'), ' ada@acme.example ');
    await user.click(dialog.getByRole('button', { name: 'Go on' }));
    expect(said).toEqual([]);
    expect(dialog.getByText('ada@acme.example')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Match them' }));
    expect(await screen.findByText('Every account is accounted for')).toBeInTheDocument();
    expect(said).toEqual([[HASH, { employee: 'ada@acme.example' }]]);
  });

  it('say why somebody cannot be matched and let it be typed again', async () => {
    serve(0, anIdentity());
    server.use(
      http.put('*/api/insight/v1/usage/identities/:hash/match', () =>
        HttpResponse.json(
          {
            code: 'validation-failed',
            title: 'Some fields are not valid',
            errors: [{ pointer: '/employee', code: 'unknown', detail: 'is nobody in the directory' }],
          },
          { status: 400 },
        ),
      ),
    );
    const user = openPage('/identities', usageAdmin);
    await user.click(await screen.findByRole('button', { name: `Match ${HASH}` }));
    await user.type(screen.getByLabelText('Work e-mail or employee number'), 'nobody');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(screen.getByRole('button', { name: 'Match them' }));
    expect(await screen.findByText(/is nobody in the directory/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Work e-mail or employee number')).toHaveValue('nobody');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tell nothing of what a matched account did, and are taken back', async () => {
    const undone: unknown[] = [];
    const asked = serve(
      0,
      anIdentity({
        state: 'matched',
        from: null,
        to: null,
        rowsUpTo: null,
        by: 'una',
        at: '2026-11-25T06:00:00Z',
      }),
    );
    server.use(
      http.delete('*/api/insight/v1/usage/identities/:hash/match', ({ params }) => {
        undone.push(params['hash']);
        serve(0);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = openPage('/identities', usageAdmin);
    await screen.findByText('Every account is accounted for');
    await screen.findByRole('option', { name: 'github-copilot-users' });
    await user.selectOptions(screen.getByLabelText('Show'), 'Matched by hand');
    await user.selectOptions(screen.getByLabelText('Source'), 'github-copilot-users');
    expect(await screen.findAllByText('not told')).toHaveLength(2);
    expect(screen.getByText(/^una, /)).toBeInTheDocument();
    expect(asked.at(-1)).toBe('source=github-copilot-users&state=matched');
    await user.click(screen.getByRole('button', { name: `Take back ${HASH}` }));
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(undone).toEqual([HASH]));
    expect(await screen.findByText('Nothing was matched by hand')).toBeInTheDocument();
  });

  it('leave alone what the source itself calls a machine, and do not offer what a vendor hashes', async () => {
    serve(
      1,
      anIdentity({ state: 'machine', bySource: true, kind: 'service' }),
      anIdentity({ kind: 'email', domain: 'other' }),
    );
    const user = openPage('/identities', usageAdmin);
    expect(await screen.findByText(/1 account is hashed by the vendor/)).toBeInTheDocument();
    expect(await screen.findByText('E-mail, at another domain')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Show'), 'Machines');
    expect(await screen.findByText('Bot or service account')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Take back/ })).not.toBeInTheDocument();
  });

  it('show a failure and a way on', async () => {
    server.use(
      http.get('*/api/insight/v1/usage/identities', () => HttpResponse.json({}, { status: 503 })),
      http.get('*/api/insight/v1/usage/sources', () => HttpResponse.json({ sources: [] })),
    );
    openPage('/identities', usageAdmin);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('are no page of an auditor', async () => {
    openPage('/identities', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
  });
});
