import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { CoverageDay, Source } from '../api/coverage';
import { monthAfter, weeksOfMonth } from '../api/month';
import { levelOf } from './calendar';

const HIDDEN = { withheld: 'hidden to protect a small group' } as const;

function aDay(day: Partial<CoverageDay> = {}): CoverageDay {
  return {
    source: 'github-copilot-users',
    tool: 'copilot',
    day: '2026-04-20',
    state: 'final',
    people: 48,
    seen: { from: 30, to: 34 },
    missing: { from: 14, to: 18 },
    licences: 'unknown',
    licensed: HIDDEN,
    provisional: HIDDEN,
    revised: HIDDEN,
    ...day,
  };
}

function aSource(source: string, blindSpots: string[]): Source {
  return {
    source,
    tool: 'copilot',
    rows: 12,
    from: '2026-01-01',
    to: '2026-04-20',
    lastImport: '2026-04-21T00:00:00Z',
    identities: { matched: 40, unmatched: 1, machines: 0, unjoinable: 0 },
    blindSpots,
  };
}

function serve(days: CoverageDay[], asked: URL[] = []) {
  server.use(
    http.get('*/api/insight/v1/usage/sources', () =>
      HttpResponse.json({
        sources: [
          aSource('csv', ['Nobody checked the file.']),
          aSource('github-copilot-users', ['Three days.']),
        ],
      }),
    ),
    http.get('*/api/insight/v1/usage/coverage', ({ request }) => {
      const address = new URL(request.url);
      asked.push(address);
      const cursor = address.searchParams.get('cursor');
      return HttpResponse.json({
        from: address.searchParams.get('from'),
        to: address.searchParams.get('to'),
        unit: address.searchParams.get('unit'),
        units: [{ unitId: 'ledger', name: 'Ledger', people: 48 }],
        days: cursor === null ? days.slice(0, 2) : days.slice(2),
        next: cursor === null && days.length > 2 ? 'more' : null,
      });
    }),
  );
}

const usageAdmin = aPerson({ roles: ['usage-admin'] });

describe('the coverage page', () => {
  it('lists every day of all pages with its state and what may be said', async () => {
    const asked: URL[] = [];
    serve(
      [
        aDay(),
        aDay({ day: '2026-04-21', state: 'provisional', provisional: { from: 20, to: 24 } }),
        aDay({ day: '2026-04-22', state: 'missing', seen: HIDDEN, missing: HIDDEN }),
        aDay({
          day: '2026-04-23',
          state: 'revised',
          seen: HIDDEN,
          licences: 'known',
          licensed: { from: 40, to: 44 },
        }),
      ],
      asked,
    );
    openPage('/usage/coverage?source=github-copilot-users&month=2026-04', usageAdmin);
    const table = await screen.findByRole('table', { name: 'Days of copilot in April 2026' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toHaveTextContent(/final.*not known.*30–34.*14–18.*none.*none/);
    expect(rows[1]).toHaveTextContent(/provisional.*20–24/);
    expect(rows[2]).toHaveTextContent(/missing.*nothing told.*nothing told/);
    expect(rows[2]).not.toHaveTextContent(/\b0\b/);
    expect(rows[3]).toHaveTextContent(/revised.*40–44.*hidden to protect a small group/);
    expect(asked[0]?.searchParams.get('from')).toBe('2026-04-01');
    expect(asked[0]?.searchParams.get('to')).toBe('2026-04-30');
    expect(asked).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'What github-copilot-users cannot see' })).toBeInTheDocument();
    expect(screen.getByText('Three days.')).toBeInTheDocument();
  });

  it('opens with the last month told of, goes to another month, source and unit', async () => {
    const asked: URL[] = [];
    serve([aDay({ source: 'csv' })], asked);
    const user = openPage('/usage/coverage', usageAdmin);
    await screen.findByRole('table', { name: 'Days of copilot in April 2026' });
    expect(asked.at(-1)?.searchParams.get('source')).toBe('csv');
    await user.click(screen.getByRole('button', { name: 'Earlier' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('from')).toBe('2026-03-01'));
    await user.selectOptions(await screen.findByLabelText('Who'), 'ledger');
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('unit')).toBe('ledger'));
    await user.selectOptions(screen.getByLabelText('Source'), 'github-copilot-users');
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('source')).toBe('github-copilot-users'));
    expect(window.location.search).toContain('month=2026-03');
  });

  it('has words for a source without days, for none at all and for a failure', async () => {
    serve([]);
    openPage('/usage/coverage?month=2026-04', usageAdmin);
    expect(await screen.findByText('Nothing from csv up to April 2026')).toBeInTheDocument();
  });

  it('does not reach auditors', async () => {
    openPage('/usage/coverage', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
  });
});

describe('months', () => {
  it('are whole weeks from Monday on', () => {
    const weeks = weeksOfMonth('2026-02');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[6]).toBe('2026-02-01');
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
  });

  it('shade a day by the people seen, and not at all where that is hidden', () => {
    expect(levelOf(aDay())).toBe(3);
    expect(levelOf(aDay({ seen: { from: 40, to: 48 } }))).toBe(4);
    expect(levelOf(aDay({ seen: HIDDEN }))).toBeUndefined();
  });
});
