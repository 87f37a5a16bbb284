import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { ChainedEntry, ChainState } from '../api/access-log';

const AUDITOR = aPerson({ roles: ['auditor'], matched: false, employee: null });

const WHOLE: ChainState = {
  whole: true,
  entries: 3,
  begin: { sequence: 0, hash: '0'.repeat(64) },
  head: { sequence: 3, hash: 'ab'.repeat(32) },
  checkedAt: '2026-11-25T10:00:00Z',
  broken: null,
};

function anEntry(sequence: number, more: Partial<ChainedEntry['entry']> = {}): ChainedEntry {
  return {
    hash: 'cd'.repeat(32),
    entry: {
      sequence,
      at: '2026-11-25T09:30:00.000Z',
      subject: 's-1',
      name: 'Rita Reader',
      roles: ['reader'],
      scope: [],
      operation: 'searchComments',
      kind: 'comments',
      node: null,
      period: null,
      asked: [{ name: 'q', value: 'slow tests' }],
      previous: 'ef'.repeat(32),
      ...more,
    },
  };
}

const asked: string[] = [];

function serve(entries: ChainedEntry[], chain: ChainState = WHOLE, unreadable = 0) {
  server.use(
    http.get('*/api/insight/v1/access-log/chain', () => HttpResponse.json(chain)),
    http.get('*/api/insight/v1/access-log', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      return HttpResponse.json(
        searchParams.get('cursor') === null
          ? {
              entries: entries.slice(0, 2),
              unreadable,
              nodeNames: { 'b-1': 'Ledger' },
              next: entries.length > 2 ? '2' : null,
            }
          : { entries: entries.slice(2), unreadable: 0, nodeNames: {}, next: null },
      );
    }),
  );
}

beforeEach(() => asked.splice(0));

describe('access log', () => {
  it('tells who looked at what, with the words of a search', async () => {
    serve([
      anEntry(3),
      anEntry(2, { kind: 'cell', operation: 'getCell', node: 'b-1', period: '2026-P12', asked: [] }),
      anEntry(1, { kind: 'board', operation: 'getBoard', scope: ['engineering'], asked: [] }),
    ]);
    const user = openPage('/access-log', AUDITOR);
    const search = await screen.findByRole('row', { name: /Rita Reader.*Search in comments/ });
    expect(within(search).getByText('“slow tests”')).toBeInTheDocument();
    expect(within(search).getByText('Whole company')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Evidence of a cell Period 12 of 2026.*Ledger/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show older' }));
    expect(await screen.findByText('All of engineering')).toBeInTheDocument();
    expect(asked).toEqual(['', 'cursor=2']);
  });

  it('shows the head to keep and says that the chain is whole', async () => {
    serve([anEntry(3)]);
    openPage('/access-log', AUDITOR);
    expect(await screen.findByText('The chain is whole')).toBeInTheDocument();
    expect(screen.getByText('ab'.repeat(32))).toBeInTheDocument();
  });

  it('names the entry a broken chain breaks at', async () => {
    serve([anEntry(3)], { ...WHOLE, whole: false, broken: { sequence: 2, reason: 'is missing' } });
    openPage('/access-log', AUDITOR);
    expect(await screen.findByText('The chain is broken at entry 2')).toBeInTheDocument();
    expect(screen.getByText(/Entry 2 is missing/)).toBeInTheDocument();
  });

  it('says that entries cannot be read and shows the others', async () => {
    serve([anEntry(3)], WHOLE, 1);
    openPage('/access-log', AUDITOR);
    expect(await screen.findByText(/^1 entry among these cannot be read/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Rita Reader/ })).toBeInTheDocument();
  });

  it('asks once a search, not while somebody types', async () => {
    serve([anEntry(3)]);
    const user = openPage('/access-log', AUDITOR);
    await screen.findByRole('row', { name: /Rita Reader/ });
    await user.type(screen.getByLabelText('Person'), 'rita');
    expect(asked).toEqual(['']);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(await screen.findByRole('button', { name: 'Show all' })).toBeInTheDocument();
    await screen.findByRole('row', { name: /Rita Reader/ });
    expect(asked).toEqual(['', 'person=rita']);
  });

  it('says that nothing fits, and what the service refused', async () => {
    serve([]);
    openPage('/access-log?person=nobody', AUDITOR);
    expect(await screen.findByText('No entry fits')).toBeInTheDocument();
  });

  it('names the field that was refused', async () => {
    serve([]);
    server.use(
      http.get('*/api/insight/v1/access-log', () =>
        HttpResponse.json(
          {
            type: 'https://candor.example/problems/bad-request',
            title: 'The request cannot be read',
            status: 400,
            detail: 'to lies before the first day.',
            code: 'bad-request',
            errors: [{ pointer: 'to', code: 'invalid', detail: 'lies before the first day' }],
          },
          { status: 400 },
        ),
      ),
    );
    openPage('/access-log?from=2026-11-02&to=2026-11-01', AUDITOR);
    expect(await screen.findByText('lies before the first day')).toBeInTheDocument();
  });

  it('is not for readers', async () => {
    openPage('/access-log', aPerson({ roles: ['reader'], matched: false, employee: null }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
  });
});
