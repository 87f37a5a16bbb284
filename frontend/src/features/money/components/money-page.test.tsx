import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { CellSpend, Decision, MoneyPage, ScenarioPage } from '../api/money';

const SPEND = { currency: 'EUR', kind: 'charged' as const, from: 200000, to: 219999 };

function cell(node: string, name: string, figures: Partial<CellSpend>): MoneyPage['cells'][number] {
  return {
    id: `${node}~copilot~2026-P11`,
    node,
    name,
    tool: 'copilot',
    figures: {
      verdict: 'VALUE',
      sentence: 'People choose this.',
      spend: [SPEND],
      outcomes: null,
      hoursSaved: null,
      costPerHour: [],
      note: 'No outcomes of tasks can be shown for this group.',
      ...figures,
    },
  };
}

const PAGE: MoneyPage = {
  period: '2026-P11',
  periods: ['2026-P10', '2026-P11'],
  closed: true,
  finalOn: null,
  tools: [{ id: 'copilot', name: 'Copilot' }],
  byVerdict: [
    { verdict: 'VALUE', figures: { amount: SPEND, groups: 1 } },
    { verdict: 'THEATRE', figures: { amount: SPEND, groups: 1 } },
  ],
  cells: [
    cell('b-cloud', 'Cloud', {
      outcomes: {
        people: 60,
        tasksWith: 240,
        tasksWithout: 240,
        degrees: 59,
        timeRatio: { value: 0.7, low: 0.65, high: 0.76 },
        expectedRatio: null,
        perceptionGap: { value: 0.9, low: 0.85, high: 0.96 },
        grade: null,
        rework: null,
        hoursFrom: 150,
        hoursTo: 199,
        sentence: 'Tasks done with it take 0.7 of the time of those done without (0.65 to 0.76).',
      },
      hoursSaved: { value: 74, low: 47.3, high: 107.2 },
      costPerHour: [{ currency: 'EUR', kind: 'charged', from: 1865, to: 4652 }],
      note: null,
    }),
    cell('b-systems', 'Systems', { verdict: 'THEATRE' }),
    {
      id: 'b-few~copilot~2026-P11',
      node: 'b-few',
      name: 'Few',
      tool: 'copilot',
      figures: { withheld: 'hidden to protect a small group' },
    },
  ],
  elsewhere: [{ tool: 'copilot', figures: { withheld: 'hidden to protect a small group' } }],
  bills: [
    {
      source: 'github-copilot-billing',
      tool: 'copilot',
      figures: { currency: 'EUR', kind: 'charged', from: 123456, to: 123456 },
    },
  ],
  nextCursor: null,
};

const SCENARIO: ScenarioPage = {
  period: '2026-P11',
  figures: {
    sentence: 'EUR 1000.00 in 1 move would win 30 to 90 hours a period.',
    currency: 'EUR',
    kind: 'charged',
    spend: 400000,
    budget: 400000,
    moves: [
      {
        from: { cell: 'b-systems~copilot~2026-P11', name: 'Systems', tool: 'Copilot', verdict: 'THEATRE' },
        to: { cell: 'b-cloud~copilot~2026-P11', name: 'Cloud', tool: 'Copilot', verdict: 'VALUE' },
        minor: 100000,
        hours: { value: 60, low: 30, high: 90 },
        grade: null,
        breakEven: {
          returnShare: 0.4,
          hourWorth: { currency: 'EUR', kind: 'charged', from: 1865, to: 4652 },
        },
      },
    ],
    movedOut: 100000,
    movedIn: 100000,
    unplaced: 0,
    uncut: 0,
    hours: { value: 60, low: 30, high: 90 },
    leftOut: [{ cell: 'x', name: 'Ledger', tool: 'Copilot', reason: 'INSUFFICIENT_EVIDENCE: nothing moves' }],
    hidden: 1,
    assumptions: ['Only recorded tasks count.'],
    judgements: ['One point of grade on one task is worth 0.5 hours: your judgement, not measured.'],
  },
};

const DECISION: Decision = {
  decisionId: 'd-1',
  title: 'Move a third',
  reason: 'It saves time there.',
  decidedOn: '2026-11-20',
  base: '2026-P09',
  effective: '2026-P10',
  figures: {
    currency: 'EUR',
    kind: 'charged',
    moves: [
      {
        move: {
          from: null,
          to: { cell: 'c', name: 'Cloud', tool: 'Copilot', verdict: 'VALUE' },
          minor: 5000,
          hours: { value: 3, low: 1, high: 5 },
          grade: null,
          breakEven: { returnShare: 0, hourWorth: null },
        },
        effect: {
          state: 'cannot tell',
          period: '2026-P11',
          hours: { value: 2, low: -3, high: 7 },
          expected: true,
          sentence: 'Cannot tell: the change lies anywhere from -3 to 7 hours, which fits what was expected.',
        },
      },
    ],
    judgements: [],
  },
};

let sent: unknown[] = [];

beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/insight/v1/allocation/spend', () => HttpResponse.json(PAGE)),
    http.get('*/api/insight/v1/allocation/decisions', () => HttpResponse.json({ decisions: [DECISION] })),
    http.get('*/api/insight/v1/allocation/hearings', () => HttpResponse.json({ hearings: [] })),
    http.post('*/api/insight/v1/allocation/:what', async ({ request, params }) => {
      sent.push(await request.json());
      return params['what'] === 'scenarios'
        ? HttpResponse.json(SCENARIO)
        : HttpResponse.json(params['what'] === 'decisions' ? DECISION : {}, { status: 201 });
    }),
  );
});

describe('money', () => {
  it('hands out what is printed with a signed digest of the same period', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/insight/v1/allocation/spend', ({ request }) => {
        if (request.headers.get('Accept') !== 'text/csv') return HttpResponse.json(PAGE);
        asked.push(new URL(request.url).search);
        return HttpResponse.text('period,figures\r\n');
      }),
      http.get('*/api/insight/v1/allocation/spend/digest', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ statement: 's', sha256: 'x', signature: 'y', publicKey: 'z' });
      }),
    );
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    // The test's browser would follow the link instead of saving what it leads to.
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }));
    await user.click(screen.getByRole('button', { name: 'Signed digest' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(asked).toEqual(['?period=2026-P11', '?period=2026-P11']);
    follow.mockRestore();
    save.mockRestore();
  });

  it('puts spend beside the verdict, in ranges, and says why an hour has no price', async () => {
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    const sums = within(await screen.findByRole('region', { name: 'Spend by verdict' }));
    expect(sums.getByRole('row', { name: /Theatre/ })).toHaveTextContent('€2,000–€2,200 charged');
    const cells = within(screen.getByRole('region', { name: 'Spend by group, tool and verdict' }));
    const cloud = cells.getByRole('row', { name: /Cloud/ });
    expect(cloud).toHaveTextContent('Time ratio 0.7 (0.65 to 0.76)');
    expect(cloud).toHaveTextContent('€18.65–€46.52');
    expect(within(cloud).getByRole('link', { name: 'Value' })).toHaveAttribute(
      'href',
      '/board/cells/b-cloud~copilot~2026-P11',
    );
    expect(cells.queryByRole('row', { name: /Few/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /without a figure/ }));
    expect(cells.getByRole('row', { name: /Few/ })).toHaveTextContent('hidden to protect a small group');
    expect(screen.getByRole('row', { name: /Bill of github-copilot-billing/ })).toHaveTextContent(
      '€1,234.56',
    );
  });

  it('sends budget, commitments and weights, and shows moves, assumptions and judgements', async () => {
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    await user.type(await screen.findByLabelText(/Budget/), '4000,50');
    await user.type(screen.getByLabelText(/Hours a point/), '0.5');
    await user.click(screen.getByText(/^Commitments/));
    await user.type(screen.getByLabelText('Cloud, Copilot'), '100');
    await user.click(screen.getByRole('button', { name: 'Work it out' }));
    expect(await screen.findByText(/would win 30 to 90 hours/)).toBeInTheDocument();
    expect(sent[0]).toMatchObject({
      period: '2026-P11',
      currency: 'EUR',
      kind: 'charged',
      budget: 400050,
      commitments: [{ cell: 'b-cloud~copilot~2026-P11', minor: 10000 }],
      weights: { gradeHours: 0.5 },
    });
    const move = screen.getByRole('row', { name: /Systems, Copilot/ });
    expect(move).toHaveTextContent('60 (30 to 90)');
    expect(move).toHaveTextContent('less than 40%');
    expect(screen.getByText(/your judgement, not measured/)).toBeInTheDocument();
    expect(screen.getByText(/INSUFFICIENT_EVIDENCE/)).toBeInTheDocument();
  });

  it('refuses what is no amount before it is sent', async () => {
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    await user.type(await screen.findByLabelText(/Budget/), 'much');
    expect(screen.getByText('No amount such as 1250.50.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Work it out' })).toBeDisabled();
  });

  it('records a decision only after it was confirmed with a reason', async () => {
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Work it out' }));
    await user.click(await screen.findByRole('button', { name: /Decide for these moves/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Put on record' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Decision'), 'Move it');
    await user.type(dialog.getByLabelText('Reason'), 'It saves time.');
    await user.click(dialog.getByRole('button', { name: 'Put on record' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.at(-1)).toMatchObject({ title: 'Move it', effective: '2026-P13', moves: [0] });
  });

  it('lets a reader record that a unit was heard, and an auditor only look', async () => {
    const user = openPage('/money', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: /Record a hearing/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/What the unit said/), 'The target left no time.');
    await user.click(dialog.getByRole('button', { name: 'Put on record' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.at(-1)).toMatchObject({ cell: 'b-systems~copilot~2026-P11' });
  });

  it('shows what came of a decision', async () => {
    openPage('/money', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByRole('heading', { name: 'Move a third' })).toBeInTheDocument();
    expect(screen.getByText(/the change lies anywhere from -3 to 7 hours/)).toBeInTheDocument();
    expect(await screen.findByText(/Not heard yet/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Record a hearing/ })).not.toBeInTheDocument();
  });

  it('has words where nothing can be shown', async () => {
    server.use(
      http.get('*/api/insight/v1/allocation/spend', () =>
        HttpResponse.json({ ...PAGE, byVerdict: [], cells: [], elsewhere: [], bills: [] }),
      ),
      http.get('*/api/insight/v1/allocation/decisions', () => HttpResponse.json({ decisions: [] })),
    );
    openPage('/money', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('No group has a figure of money here')).toBeInTheDocument();
    expect(screen.getByText(/nothing to move/)).toBeInTheDocument();
    expect(await screen.findByText('Nothing was decided yet')).toBeInTheDocument();
  });
});
