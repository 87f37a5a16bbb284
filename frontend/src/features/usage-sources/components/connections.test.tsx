import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { run as axe } from 'axe-core';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { formatDay } from '@/lib/format';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import {
  oldestDayOf,
  stateOf,
  type Connection,
  type FetchedSource,
  type UploadedSource,
} from '../api/connections';

const CONNECTIONS = '*/api/insight/v1/usage/connections';

const FETCHED: FetchedSource[] = [
  {
    id: 'cursor-daily',
    source: 'cursor-daily',
    name: 'Cursor, people by day',
    address: 'https://api.cursor.com',
    credential: 'basic',
    secret: 'a key of the Admin API',
    needs: 'a Cursor team',
    history: 'as far as Cursor has days',
    snapshot: false,
  },
  {
    id: 'github-copilot-seats',
    source: 'github-copilot-seats',
    name: 'GitHub Copilot, seats',
    address: 'https://api.github.com/orgs/{organisation}',
    credential: 'bearer',
    secret: 'a token of an owner',
    needs: 'a subscription',
    history: 'today’s seats',
    snapshot: true,
  },
];

const UPLOADED: UploadedSource[] = [
  { source: 'kiro', name: 'Kiro', export: 'Copy its CSV from your S3 bucket.' },
];

function aConnection(connection: Partial<Connection> = {}): Connection {
  return {
    connectionId: '00000000-0000-4000-8000-000000000001',
    source: 'cursor-daily',
    base: 'https://api.cursor.com',
    secret: 'cursor',
    everyHours: 24,
    fromDay: '2026-08-01',
    declaredAt: '2026-11-20T08:00:00Z',
    nextRun: '2026-11-26T08:00:00Z',
    lastRun: '2026-11-25T08:00:00Z',
    lastOutcome: '7 days fetched',
    oldestDay: null,
    oldestFetched: '2026-08-03',
    running: false,
    paused: false,
    lastFailed: false,
    ...connection,
  };
}

function serve(...connections: Connection[]) {
  server.use(
    http.get('*/api/insight/v1/usage/sources', () => HttpResponse.json({ sources: [] })),
    http.get('*/api/insight/v1/usage/imports', () => HttpResponse.json({ imports: [], next: null })),
    http.get(CONNECTIONS, () =>
      HttpResponse.json({
        connections,
        sources: FETCHED.map(({ id }) => id),
        fetched: FETCHED,
        uploaded: UPLOADED,
      }),
    ),
  );
}

const open = () => openPage('/usage', aPerson({ roles: ['usage-admin'] }));

async function row() {
  const header = await screen.findByRole('rowheader', { name: /Cursor, people by day/ });
  return within(header.closest('tr') as HTMLElement);
}

describe('connections', () => {
  it('say how far they are, why the last run ended and when the next is', async () => {
    serve(aConnection({ lastFailed: true, lastOutcome: 'the source refuses the credentials (HTTP 401)' }));
    open();
    const shown = await row();
    expect(shown.getByText('failed, tried again')).toBeInTheDocument();
    expect(shown.getByText('the source refuses the credentials (HTTP 401)')).toBeInTheDocument();
    expect(shown.getByText(formatDay('2026-08-03'))).toBeInTheDocument();
    const { violations } = await axe(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('are tried without importing anything, and the answer is told', async () => {
    serve(aConnection());
    server.use(
      http.post(`${CONNECTIONS}/:id/test`, () =>
        HttpResponse.json({
          works: false,
          reachable: 'yes',
          credentials: 'no',
          format: 'unknown',
          status: 401,
          detail: 'the source refuses the credentials (HTTP 401)',
        }),
      ),
    );
    const user = open();
    await user.click((await row()).getByRole('button', { name: 'Test Cursor, people by day' }));
    const told = await screen.findByRole('status');
    expect(told).toHaveTextContent('Cursor, people by day does not work yet');
    expect(told).toHaveTextContent('Reached: yes. Secret accepted: no. Answer can be read: not known.');
    expect(told).toHaveTextContent('Nothing was imported.');
  });

  it('run now, rest, and go on', async () => {
    const asked: string[] = [];
    serve(aConnection());
    server.use(
      http.post(`${CONNECTIONS}/:id/run`, () => {
        asked.push('run');
        return HttpResponse.json({ connection: aConnection(), days: [] }, { status: 202 });
      }),
      http.post(`${CONNECTIONS}/:id/pause`, () => {
        asked.push('pause');
        serve(aConnection({ paused: true }));
        return HttpResponse.json(aConnection({ paused: true }));
      }),
      http.post(`${CONNECTIONS}/:id/resume`, () => {
        asked.push('resume');
        serve(aConnection());
        return HttpResponse.json(aConnection());
      }),
    );
    const user = open();
    await user.click((await row()).getByRole('button', { name: 'Run now: Cursor, people by day' }));
    await waitFor(() => expect(asked).toEqual(['run']));
    await user.click((await row()).getByRole('button', { name: 'Pause Cursor, people by day' }));
    await user.click(await screen.findByRole('button', { name: 'Resume Cursor, people by day' }));
    expect(await screen.findByRole('button', { name: 'Pause Cursor, people by day' })).toBeInTheDocument();
    expect(asked).toEqual(['run', 'pause', 'resume']);
  });

  it('are deleted after a question only', async () => {
    const deleted: unknown[] = [];
    serve(aConnection());
    server.use(
      http.delete(`${CONNECTIONS}/:id`, ({ params }) => {
        deleted.push(params['id']);
        serve();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = open();
    await user.click((await row()).getByRole('button', { name: 'Delete Cursor, people by day' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep it' }));
    expect(deleted).toEqual([]);
    await user.click((await row()).getByRole('button', { name: 'Delete Cursor, people by day' }));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete the connection' }),
    );
    expect(await screen.findByText('No source is connected yet')).toBeInTheDocument();
    expect(deleted).toEqual(['00000000-0000-4000-8000-000000000001']);
  });

  it('are added with the vendor’s address, and what it needs is told', async () => {
    const sent: unknown[] = [];
    serve();
    server.use(
      http.post(CONNECTIONS, async ({ request }) => {
        sent.push(await request.json());
        serve(aConnection());
        return HttpResponse.json(aConnection(), { status: 201 });
      }),
    );
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Connect a source' }));
    await user.selectOptions(screen.getByLabelText('Source to connect'), 'GitHub Copilot, seats');
    await user.type(screen.getByLabelText('Name of the secret'), 'vendor');
    expect(screen.getByText('Put your own name where the braces are.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Connect' })).toBeDisabled();
    expect(screen.queryByLabelText('First day')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Source to connect'), 'Cursor, people by day');
    expect(screen.getByText(/It holds a key of the Admin API\./)).toBeInTheDocument();
    expect(screen.getByText('Needs a Cursor team.')).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-09-01' } });
    const { violations } = await axe(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(await row()).toBeTruthy();
    expect(sent).toEqual([
      {
        source: 'cursor-daily',
        base: 'https://api.cursor.com',
        secret: 'vendor',
        everyHours: null,
        fromDay: '2026-09-01',
      },
    ]);
  });

  it('tell how sources without one are exported, and offer their files above', async () => {
    serve();
    open();
    const exports = (await screen.findByText('Sources that come as files only')).closest(
      'details',
    ) as HTMLElement;
    expect(within(exports).getByText('Copy its CSV from your S3 bucket.')).toBeInTheDocument();
    expect(
      within(screen.getByLabelText('Source')).getByRole('option', { name: /^Kiro/ }),
    ).toBeInTheDocument();
  });

  it('are none of an auditor’s business', async () => {
    serve(aConnection());
    openPage('/usage', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByText('No usage yet')).toBeInTheDocument();
    expect(screen.queryByText('Connections')).not.toBeInTheDocument();
  });

  it('are running, paused, failed, new or waiting', () => {
    expect(stateOf(aConnection({ running: true, paused: true }))).toBe('running');
    expect(stateOf(aConnection({ paused: true, lastFailed: true }))).toBe('paused');
    expect(stateOf(aConnection({ lastFailed: true }))).toBe('failed');
    expect(stateOf(aConnection({ lastRun: null }))).toBe('new');
    expect(stateOf(aConnection())).toBe('waiting');
    expect(oldestDayOf(aConnection({ oldestDay: '2026-08-02' }))).toBe('2026-08-02');
    expect(oldestDayOf(aConnection({ oldestFetched: null }))).toBeNull();
  });
});
