import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Board } from '../api/board';

const HIDDEN = 'hidden to protect a small group';

function aBoard(period: string): Board {
  const running = period === '2026-P12';
  const figures = { usage: 'present', note: null, trend: null } as const;
  return {
    period,
    periods: [
      {
        id: '2026-P11',
        from: '2026-10-05',
        to: '2026-11-01',
        closed: true,
        figures: 'preliminary',
        finalOn: '2026-11-08',
        late: 0,
      },
      {
        id: '2026-P12',
        from: '2026-11-02',
        to: '2026-11-29',
        closed: false,
        figures: 'running',
        finalOn: null,
        late: 0,
      },
    ],
    tools: [
      { id: 'copilot', name: 'Copilot' },
      { id: 'chat', name: 'Chat assistant' },
    ],
    nodes: [
      { id: 'eng', name: 'Engineering', parentId: null, depth: 0, people: 412 },
      { id: 'risk', name: 'Risk', parentId: 'eng', depth: 1, people: 31 },
    ],
    cells: [
      {
        id: `eng~copilot~${period}`,
        node: 'eng',
        tool: 'copilot',
        figures: { ...figures, verdict: running ? null : 'THEATRE', n: 260, nTo: 260 },
      },
      {
        id: `eng~chat~${period}`,
        node: 'eng',
        tool: 'chat',
        figures: {
          ...figures,
          verdict: running ? null : 'INSUFFICIENT_EVIDENCE',
          n: 40,
          nTo: 44,
          usage: 'no usage data',
        },
      },
      { id: `risk~copilot~${period}`, node: 'risk', tool: 'copilot', figures: { withheld: HIDDEN } },
    ],
    targets: [],
  };
}

function serveBoard() {
  server.use(
    http.get('*/api/insight/v1/board', ({ request }) =>
      HttpResponse.json(aBoard(new URL(request.url).searchParams.get('period') ?? '2026-P11')),
    ),
  );
}

async function rowOf(unit: string) {
  return within(
    (await screen.findByRole('rowheader', { name: new RegExp(`^${unit}`) })).closest('tr') as HTMLElement,
  );
}

describe('the board', () => {
  it('says why there is no other cut and notes the one that is missed', async () => {
    let noted: unknown = null;
    server.use(
      http.get('*/api/insight/v1/board', () => HttpResponse.json(aBoard('2026-P11'))),
      http.post('*/api/insight/v1/slice-wishes', async ({ request }) => {
        noted = await request.json();
        return HttpResponse.json({ notedOn: '2026-11-20', considered: '2026-P13' }, { status: 201 });
      }),
    );
    const user = openPage('/board', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Why can’t I slice this?' }));
    const dialog = within(screen.getByRole('dialog'));
    const send = dialog.getByRole('button', { name: 'Note this wish' });
    expect(send).toBeDisabled();
    await user.click(dialog.getByRole('checkbox', { name: 'Use case' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Unit' }));
    await user.type(dialog.getByRole('textbox'), 'Reviews');
    await user.click(send);
    expect(await dialog.findByText('Noted: Unit × Use case')).toBeInTheDocument();
    expect(dialog.getByText(/Period 13 of 2026 is the first/)).toBeInTheDocument();
    expect(noted).toEqual({ dimensions: ['unit', 'use-case'], reason: 'Reviews' });
  });

  it('says a verdict in a word, with its n', async () => {
    serveBoard();
    openPage('/board', aPerson({ roles: ['reader'] }));
    const engineering = await rowOf('Engineering');
    expect(engineering.getByRole('link', { name: /Engineering, Copilot: Theatre\s*n 260/ })).toHaveAttribute(
      'href',
      '/board/cells/eng~copilot~2026-P11',
    );
    expect(engineering.getByRole('link', { name: /Cannot tell.*no usage data/ })).toBeInTheDocument();
  });

  it('shows a withheld cell as its reason, never as a figure', async () => {
    serveBoard();
    openPage('/board', aPerson({ roles: ['reader'] }));
    const risk = await rowOf('Risk');
    const [copilot, chat] = risk.getAllByRole('cell');
    expect(copilot).toHaveTextContent(new RegExp(`^${HIDDEN}$`));
    expect(risk.queryByRole('link')).not.toBeInTheDocument();
    expect(copilot?.textContent).not.toMatch(/\d/);
    expect(chat).toHaveTextContent('nothing reported');
  });

  it('begins with a sentence that leads to each verdict', async () => {
    serveBoard();
    openPage('/board', aPerson({ roles: ['reader'] }));
    const verdict = await screen.findByRole('link', { name: 'Engineering × Copilot' });
    expect(verdict).toHaveAttribute('href', '/board/cells/eng~copilot~2026-P11');
    expect(verdict.closest('p')).toHaveTextContent(
      '1 of 3 cells has a verdict: Engineering × Copilot theatre. ' +
        'For 1 nobody can tell yet, 1 is hidden to protect a small group.',
    );
  });

  it('has rows with verdicts first until the organisation is asked for', async () => {
    const board = aBoard('2026-P11');
    const cells = board.cells.map((cell) =>
      'withheld' in cell.figures ? { ...cell, node: 'eng' } : { ...cell, node: 'risk' },
    );
    server.use(http.get('*/api/insight/v1/board', () => HttpResponse.json({ ...board, cells })));
    const user = openPage('/board', aPerson({ roles: ['reader'] }));
    const units = () => screen.getAllByRole('rowheader').map((header) => header.textContent);
    await rowOf('Risk');
    expect(units()).toEqual(['Risk 31in Engineering', 'Engineering 412']);
    await user.selectOptions(screen.getByLabelText('Rows'), 'As the organisation');
    await waitFor(() => expect(units()).toEqual(['Engineering 412', 'Risk 31']));
    expect(window.location.search).toContain('order=tree');
  });

  it('steps to the running period, keeps it in the address and gives no verdict', async () => {
    serveBoard();
    const user = openPage('/board', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Later period: Period 12 of 2026' }));
    const engineering = await rowOf('Engineering');
    await waitFor(() =>
      expect(engineering.getByRole('link', { name: /Copilot: Running/ })).toBeInTheDocument(),
    );
    expect(window.location.search).toContain('period=2026-P12');
    expect(screen.getByText(/running: verdicts when it ends/)).toBeInTheDocument();
  });

  it('says how firm the figures of a period are', async () => {
    const board = aBoard('2026-P11');
    const periods = board.periods.map((period) =>
      period.id === '2026-P11' ? { ...period, figures: 'final' as const, late: 2 } : period,
    );
    server.use(http.get('*/api/insight/v1/board', () => HttpResponse.json({ ...board, periods })));
    openPage('/board', aPerson({ roles: ['reader'] }));
    expect(
      await screen.findByText(/^final since November 8, 2026, without 2 waves that came later$/),
    ).toBeInTheDocument();
  });

  it('says until when the figures of a period may change', async () => {
    serveBoard();
    openPage('/board', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText(/^preliminary until November 8, 2026$/)).toBeInTheDocument();
  });

  it('narrows to the tool in the address', async () => {
    serveBoard();
    openPage('/board?tool=chat', aPerson({ roles: ['reader'] }));
    await rowOf('Engineering');
    expect(screen.queryByRole('columnheader', { name: 'Copilot' })).not.toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Chat assistant' })).toBeInTheDocument();
  });

  it('shows a refusal with its code and fields', async () => {
    server.use(
      http.get('*/api/insight/v1/board', () =>
        HttpResponse.json(
          {
            code: 'unknown-period',
            title: 'There is no such period',
            detail: 'Periods are named like 2026-P12',
            errors: [{ pointer: '/period', code: 'format', detail: 'is not a period', value: 'P99' }],
          },
          { status: 400 },
        ),
      ),
    );
    openPage('/board?period=P99', aPerson({ roles: ['reader'] }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Code unknown-period');
    expect(alert).toHaveTextContent('/period: is not a period (P99)');
  });
});
