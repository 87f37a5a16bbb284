import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { RecordedFact } from '../api/facts';
import type { GoodhartGap } from '../api/gap';
import type { TargetGameability } from '../api/gameability';
import type { Pause, PausePlan } from '../api/pauses';
import { stateOf, type Target } from '../api/targets';

function aTarget(target: Partial<Target> = {}): Target {
  return {
    targetId: 'prompts',
    name: '20 prompts a week',
    tool: 'copilot',
    metric: 'human_prompts',
    threshold: 20,
    per: 'week',
    share: null,
    units: [],
    announced: '2026-06-15',
    from: '2026-06-30',
    to: null,
    leaderboard: false,
    replaces: null,
    ...target,
  };
}

const GAMEABILITY: TargetGameability = {
  targetId: 'prompts',
  how: {
    metric: 'human_prompts',
    junk: { act: 'send one prompt', adds: 1, seconds: 10, mostPerDay: null },
    scheduled: 'A job counts.',
    sources: [
      { source: 'github-copilot-users', automatic: 'no', why: 'interactions a person began' },
      { source: 'cursor-daily', automatic: 'unknown', why: 'not told apart' },
    ],
  },
  share: 0.05,
  acts: 20,
  minutes: 3.3,
  days: null,
  effort: 'next_to_nothing',
  arithmetic: ['1 ÷ 20 = 5% of what is asked of a person a week.', '20 ÷ 1 → 20 acts reach it.'],
};

function aFact(recorded: Partial<RecordedFact> = {}, fact: Partial<RecordedFact['fact']> = {}): RecordedFact {
  return {
    fact: {
      factId: 'limit',
      kind: 'vendor_limit',
      tool: 'copilot',
      metric: 'human_prompts',
      day: '2026-07-01',
      what: '20 requests a week',
      level: 20,
      source: null,
      toldBy: 'the changelog',
      corrects: null,
      ...fact,
    },
    declaredOn: '2026-07-02',
    correctedBy: null,
    withdrawn: null,
    ...recorded,
  };
}

function aPause(pause: Partial<Pause> = {}): Pause {
  return {
    pauseId: 'p-1',
    targetId: 'prompts',
    from: '2026-12-07',
    to: '2027-01-03',
    weeks: 4,
    asOf: '2026-11-25',
    committedOn: '2026-11-25',
    seedHash: 'abc123',
    seed: null,
    tooSmall: null,
    units: [],
    cancelled: null,
    state: 'committed',
    ...pause,
  };
}

const DRAWN = aPause({
  state: 'drawn',
  seed: 'feed',
  tooSmall: 1,
  units: [
    { unitId: 'a', name: 'Ledger', people: 40, stratum: 1, paused: true },
    { unitId: 'b', name: 'Risk', people: 25, stratum: 1, paused: false },
  ],
});

const PLAN: PausePlan = {
  targetId: 'prompts',
  units: 2,
  people: 65,
  tooSmall: 1,
  cancelledBefore: 1,
  smallest: 25,
  largest: 40,
  options: [{ weeks: 4, measured: 3, smallest: 0.61, average: 0.74, largest: 0.88 }],
  assumptions: ['People keep 80% of their use.'],
  missing: null,
};

const GAP: GoodhartGap = {
  targetId: 'prompts',
  name: '20 prompts a week',
  tool: 'copilot',
  events: [{ kind: 'start', day: '2026-06-30', period: '2026-P07' }],
  points: [
    { period: '2026-P06', figures: { groups: 6, activeDays: 6.1, useful: 0.4 } },
    { period: '2026-P07', figures: { groups: 6, activeDays: 12.2, useful: 0.41 } },
    { period: '2026-P08', figures: { withheld: 'hidden to protect a small group' } },
  ],
  figures: {
    sentence: 'Use changed its level at 2026-P07; no change of usefulness is shown.',
    use: { changes: ['2026-P07'], p: 0.0085, enough: true },
    useful: { changes: [], p: 0.4, enough: true },
    around: [
      {
        kind: 'start',
        day: '2026-06-30',
        activeDaysBefore: 6.1,
        activeDaysAfter: 12.2,
        usefulBefore: 0.4,
        usefulAfter: 0.41,
        sentence: 'From 6.1 to 12.2 active days of 28; from 40% to 41% who find it useful.',
      },
    ],
  },
};

function serve(...targets: Target[]) {
  server.use(
    http.get('*/api/insight/v1/facts', () => HttpResponse.json({ facts: [] })),
    http.get('*/api/insight/v1/pauses', () => HttpResponse.json({ pauses: [] })),
    http.get('*/api/insight/v1/targets/:id/gap', () => HttpResponse.json(GAP)),
    http.get('*/api/insight/v1/targets/:id/gameability', () => HttpResponse.json(GAMEABILITY)),
    http.get('*/api/insight/v1/targets/:id/pauses/plan', () => HttpResponse.json(PLAN)),
    http.get('*/api/insight/v1/agreement', () =>
      HttpResponse.json({
        period: '2026-P11',
        tool: { id: 'copilot', name: 'Copilot' },
        outcome: 'Do people say it helps?',
        rows: [
          {
            metric: 'effort',
            question: 'Do people really try?',
            figures: {
              cells: 12,
              without: 1,
              spearman: 0.3,
              spearmanLow: -0.2,
              spearmanHigh: 0.7,
              kendall: 0.21,
              kendallLow: -0.08,
              kendallHigh: 0.46,
              sentence: 'Cannot tell: the intervals include none.',
            },
          },
          {
            metric: 'line',
            question: 'Do weeks end at the target?',
            figures: { withheld: 'hidden to protect a small group' },
          },
        ],
      }),
    ),
    http.get('*/api/insight/v1/targets', () => HttpResponse.json({ targets })),
    http.get('*/api/insight/v1/tools', () =>
      HttpResponse.json({ tools: [{ id: 'copilot', name: 'Copilot' }] }),
    ),
  );
}

async function rowOf(name: string) {
  return within(
    (await screen.findByRole('rowheader', { name: new RegExp(`^${name} [a-z0-9-]+$`) })).closest(
      'tr',
    ) as HTMLElement,
  );
}

afterEach(() => vi.useRealTimers());

describe('targets', () => {
  it('are ended by their last day, after a question', async () => {
    const ended: unknown[] = [];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T06:00:00Z') });
    serve(aTarget());
    server.use(
      http.post('*/api/insight/v1/targets/:id/end', async ({ params, request }) => {
        ended.push([params['id'], await request.json()]);
        serve(aTarget({ to: '2026-11-20' }));
        return HttpResponse.json(aTarget({ to: '2026-11-20' }));
      }),
    );
    const user = openPage('/targets', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'End “20 prompts a week”' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText('Last day that counts')).toHaveValue('2026-11-25');
    fireEvent.change(dialog.getByLabelText('Last day that counts'), { target: { value: '2026-11-20' } });
    await user.click(dialog.getByRole('button', { name: 'End the target' }));
    await waitFor(async () =>
      expect((await rowOf('20 prompts a week')).getByText('ended')).toBeInTheDocument(),
    );
    expect(ended).toEqual([['prompts', { to: '2026-11-20' }]]);
    expect(screen.queryByRole('button', { name: /^End/ })).not.toBeInTheDocument();
  });

  it('show what it takes to perform the figure', async () => {
    serve(aTarget());
    openPage('/targets', aPerson({ roles: ['usage-admin'] }));
    expect(await screen.findByText('20 ÷ 1 → 20 acts reach it.')).toBeInTheDocument();
    expect(screen.getByText(/^Next to nothing/)).toBeInTheDocument();
    const sources = within(screen.getByRole('table', { name: 'Whether automatic acts count, by source' }));
    expect(sources.getByRole('row', { name: /cursor-daily not told/ })).toBeInTheDocument();
    expect(screen.queryByText('Do use and usefulness go together?')).not.toBeInTheDocument();
  });

  it('stand over time with pauses and facts, as a table too', async () => {
    serve(aTarget({ to: '2026-12-31' }));
    server.use(
      http.get('*/api/insight/v1/facts', () =>
        HttpResponse.json({
          facts: [aFact(), aFact({ withdrawn: 'another plan’s' }, { factId: 'gone', what: 'gone again' })],
        }),
      ),
      http.get('*/api/insight/v1/pauses', () => HttpResponse.json({ pauses: [DRAWN] })),
    );
    openPage('/targets', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('img', { name: '1 target, 1 pause, 1 dated fact' })).toBeInTheDocument();
    const rows = within(
      screen.getByRole('table', { name: 'Targets, pauses and facts in the order they begin', hidden: true }),
    ).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('From'),
      expect.stringContaining('20 prompts a week'),
      expect.stringContaining('Vendor limit20 requests a week'),
      expect.stringContaining('Pause20 prompts a week'),
    ]);
    expect(screen.getByText('withdrawn: another plan’s')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Correct/ })).not.toBeInTheDocument();
  });

  it('have facts put on record and corrected by a newer entry', async () => {
    const declared: unknown[] = [];
    serve(aTarget());
    server.use(
      http.get('*/api/insight/v1/facts', () => HttpResponse.json({ facts: [aFact()] })),
      http.post('*/api/insight/v1/facts', async ({ request }) => {
        declared.push(await request.json());
        return HttpResponse.json(aFact(), { status: 201 });
      }),
    );
    const user = openPage('/targets', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'Put a fact on record' }));
    await user.click(screen.getByRole('button', { name: 'Put it on record' }));
    expect(screen.getByText('Say from whom it is known.')).toBeInTheDocument();
    expect(declared).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Correct “20 requests a week”' }));
    const what = screen.getByLabelText('What changed');
    await user.clear(what);
    await user.type(what, '25 requests a week');
    await user.click(screen.getByRole('button', { name: 'Put it on record' }));
    await waitFor(() => expect(declared).toHaveLength(1));
    expect(declared[0]).toMatchObject({
      what: '25 requests a week',
      corrects: 'limit',
      level: 20,
      source: null,
    });
  });

  it('are paused by lot: planned, committed after a question, then drawn', async () => {
    const committed: unknown[] = [];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T06:00:00Z') });
    serve(aTarget());
    let pauses: Pause[] = [];
    server.use(
      http.get('*/api/insight/v1/pauses', () => HttpResponse.json({ pauses })),
      http.post('*/api/insight/v1/targets/:id/pauses', async ({ request }) => {
        committed.push(await request.json());
        pauses = [aPause()];
        return HttpResponse.json(aPause(), { status: 201 });
      }),
      http.post('*/api/insight/v1/pauses/:id/draw', () => {
        pauses = [DRAWN];
        return HttpResponse.json(DRAWN);
      }),
    );
    const user = openPage('/targets', aPerson({ roles: ['usage-admin'] }));
    expect(await screen.findByRole('row', { name: '4 3 61% 74% 88%' })).toBeInTheDocument();
    expect(screen.getByText(/1 draw for this target was called off before/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('Paused from'), { target: { value: '2026-12-07' } });
    await user.click(screen.getByRole('button', { name: 'Commit to this pause' }));
    expect(committed).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Commit' }));
    await user.click(await screen.findByRole('button', { name: 'Draw the units…' }));
    expect(committed).toEqual([{ from: '2026-12-07', weeks: 4 }]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Draw once' }));
    expect(await screen.findByRole('row', { name: '1 Ledger 40 suspended' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '1 Risk 25 kept' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Draw the units…' })).not.toBeInTheDocument();
  });

  it('call a pause off with a reason', async () => {
    const reasons: unknown[] = [];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T06:00:00Z') });
    serve(aTarget());
    server.use(
      http.get('*/api/insight/v1/pauses', () => HttpResponse.json({ pauses: [DRAWN] })),
      http.post('*/api/insight/v1/pauses/:id/cancellation', async ({ request }) => {
        reasons.push(await request.json());
        return HttpResponse.json(DRAWN);
      }),
    );
    const user = openPage('/targets', aPerson({ roles: ['usage-admin'] }));
    await user.click(await screen.findByRole('button', { name: 'Call it off…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Call it off' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Reason'), 'a release week');
    await user.click(dialog.getByRole('button', { name: 'Call it off' }));
    await waitFor(() => expect(reasons).toEqual([{ reason: 'a release week' }]));
  });

  it('show readers whether use and usefulness go together, and a withheld row as that', async () => {
    serve(aTarget());
    openPage('/targets', aPerson({ roles: ['reader'] }));
    const table = within(await screen.findByRole('table', { name: 'Use beside usefulness in 2026-P11' }));
    expect(table.getByText('0.21 (-0.08 to 0.46)')).toBeInTheDocument();
    expect(table.getByText('hidden to protect a small group')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Commit to this pause' })).not.toBeInTheDocument();
  });

  it('show use beside usefulness around their events, and a hidden period as that', async () => {
    serve(aTarget());
    openPage('/targets', aPerson({ roles: ['reader'] }));
    const periods = within(await screen.findByRole('table', { name: 'Use and usefulness by period' }));
    expect(periods.getByRole('row', { name: /Period 7 of 2026/ })).toHaveTextContent(/Start, .*12.241%/);
    expect(periods.getByRole('row', { name: /Period 8 of 2026/ })).toHaveTextContent('hidden to protect');
    expect(screen.getByText(/Use changed its level at/)).toBeInTheDocument();
    expect(screen.getByText(/active days at Period 7 of 2026 \(p 0.0085\)/)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Use and usefulness by period' })).toBeInTheDocument();
  });

  it('stay readable beside one whose day cannot be read', async () => {
    serve(aTarget({ to: '+999999999-12-31' }), aTarget({ targetId: 'sessions', name: '5 sessions' }));
    openPage('/targets', aPerson({ roles: ['reader'] }));
    const endless = await rowOf('20 prompts a week');
    expect(endless.getByText('unknown date')).toBeInTheDocument();
    expect(endless.getByText('running')).toBeInTheDocument();
    expect(await rowOf('5 sessions')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^End/ })).not.toBeInTheDocument();
  });

  it('are ahead, running or ended, and end only after their last day', () => {
    const target = aTarget({ from: '2026-06-30', to: '2026-11-25' });
    expect(
      ['2026-06-29', '2026-06-30', '2026-11-25', '2026-11-26'].map((day) => stateOf(target, day)),
    ).toEqual(['ahead', 'running', 'running', 'ended']);
  });
});
