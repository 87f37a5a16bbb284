import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Contract } from '../api/contract';
import type { Wave } from '../api/waves';

function aWave(week: number, wave: Partial<Wave>): Wave {
  return {
    waveId: `ai-at-work-2026-W${week}`,
    surveyId: 'ai-at-work',
    week: `2026-W${week}`,
    period: '2026-P12',
    origin: 'web',
    opensAt: `2026-11-${week - 31}T08:00:00Z`,
    closesAt: `2026-11-${week - 25}T23:00:00Z`,
    state: 'open',
    invited: 1480,
    blocks: 61,
    response: null,
    refused: 0,
    destroyed: null,
    ...wave,
  };
}

function serve(...waves: Wave[]) {
  server.use(http.get('*/api/feedback/v1/waves', () => HttpResponse.json({ waves })));
}

function aContract(contract: Partial<Contract> = {}): Contract {
  return {
    campaign: 'ai-at-work',
    frozen: true,
    terms: {
      v: 1,
      campaign: 'ai-at-work',
      levels: { web: 'anonymous', bot: 'confidential', imported: 'confidential' },
      floors: { invited: 10, batch: 10, label: 5, score: 5, comment: 10, verdict: 10, cross: 10 },
      blocks: 'Groups of at least ten.',
      ordinals: 5,
      retentionMonths: 24,
      erasureHours: 24,
      correctionHours: 12,
      scoreReaders: ['reader'],
      commentReaders: ['reader'],
      theatreReaders: ['reader'],
      theatreBelowTwenty: false,
    },
    text: '{}',
    hash: 'a-fingerprint',
    signature: 'a-signature',
    publicKey: 'a-key',
    ...contract,
  };
}

beforeEach(() => {
  server.use(
    http.get('*/api/feedback/v1/campaigns/ai-at-work/contract', () => HttpResponse.json(aContract())),
    http.get('*/api/insight/v1/slice-wishes', () => HttpResponse.json({ wishes: [] })),
  );
});

afterEach(() => vi.useRealTimers());

describe('wished cuts', () => {
  it('are listed for the author with what they would be needed for', async () => {
    serve();
    const wishes = [
      { dimensions: ['unit', 'use-case'], times: 3, last: '2026-11-20', reasons: ['Rolling out reviews'] },
    ];
    server.use(http.get('*/api/insight/v1/slice-wishes', () => HttpResponse.json({ wishes })));
    openPage('/waves', aPerson({ roles: ['author'] }));
    expect(
      await screen.findByRole('row', { name: /^Unit × Use case 3 .* Rolling out reviews$/ }),
    ).toBeInTheDocument();
  });
});

describe('the privacy contract', () => {
  it('can be made stricter by its author before the first wave', async () => {
    let signed: Contract['terms'] | null = null;
    serve();
    server.use(
      http.get('*/api/feedback/v1/campaigns/ai-at-work/contract', () =>
        HttpResponse.json(aContract({ frozen: false })),
      ),
      http.put('*/api/feedback/v1/campaigns/ai-at-work/contract', async ({ request }) => {
        signed = (await request.json()) as Contract['terms'];
        return HttpResponse.json(aContract({ frozen: false, terms: signed }));
      }),
    );
    const user = openPage('/waves', aPerson({ roles: ['author'] }));
    await user.click(await screen.findByRole('button', { name: 'Change before the first wave' }));
    const reports = screen.getByRole('spinbutton', { name: 'Reports a person may send in a wave' });
    await user.clear(reports);
    await user.type(reports, '2');
    expect(screen.getByText('No answer carries how much its author used a tool.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^Adoption target/ }), 'copilot-20');
    await user.click(screen.getByRole('button', { name: 'Sign these terms' }));
    expect(await screen.findByText(/^Up to 2 reports a person/)).toBeInTheDocument();
    expect(screen.getByText('copilot-20')).toBeInTheDocument();
    expect(signed).toEqual({ ...aContract().terms, ordinals: 2, bandTarget: 'copilot-20' });
  });

  it('is frozen from the first wave on, and shows what checks it', async () => {
    serve(aWave(47, {}));
    openPage('/waves', aPerson({ roles: ['author'] }));
    expect(await screen.findByText(/^Frozen since the first wave opened/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Change/ })).not.toBeInTheDocument();
    expect(screen.getByText('a-fingerprint')).toBeInTheDocument();
  });
});

describe('waves', () => {
  it('offers to open this week only while it has no wave', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
    serve(aWave(47, { state: 'released' }), aWave(48, { origin: 'import', state: 'released' }));
    server.use(
      http.post('*/api/feedback/v1/waves', () => {
        serve(aWave(48, {}));
        return HttpResponse.json(aWave(48, {}), { status: 201 });
      }),
    );
    const user = openPage('/waves', aPerson({ roles: ['author'] }));
    const open = await screen.findByRole('button', { name: 'Open this week’s wave' });
    await waitFor(() => expect(open).toBeEnabled());
    await user.click(open);
    expect(await screen.findByText(/^This week’s wave is open until Tue, Nov 24/)).toBeInTheDocument();
    expect(open).not.toBeInTheDocument();
  });

  it('says that a closed week is not opened again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
    serve(aWave(48, { state: 'closed' }));
    openPage('/waves', aPerson({ roles: ['author'] }));
    expect(await screen.findByText(/^This week’s wave is closed/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Open/ })).not.toBeInTheDocument();
  });

  it('closes early only after the question was answered', async () => {
    let closed = '';
    serve(aWave(47, {}));
    server.use(
      http.post('*/api/feedback/v1/waves/:waveId/close', ({ params }) => {
        closed = String(params['waveId']);
        return HttpResponse.json(aWave(47, { state: 'closed' }));
      }),
    );
    const user = openPage('/waves', aPerson({ roles: ['author'] }));
    await user.click(await screen.findByRole('button', { name: 'Close week 47 of 2026 early' }));
    await user.click(screen.getByRole('button', { name: 'Keep it open' }));
    expect(closed).toBe('');
    await user.click(screen.getByRole('button', { name: 'Close week 47 of 2026 early' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close the wave' }));
    await screen.findByText('Week 47 of 2026');
    expect(closed).toBe('ai-at-work-2026-W47');
  });

  it('shows response and refusals only once released', async () => {
    serve(
      aWave(47, { refused: 4 }),
      aWave(46, { state: 'released', response: '40–60 %', refused: 3, destroyed: 7 }),
    );
    openPage('/waves', aPerson({ roles: ['author'] }));
    const open = (await screen.findByRole('rowheader', { name: /Week 47/ })).closest('tr');
    expect(open).toHaveTextContent(/after release.*after release/);
    expect(screen.getByRole('rowheader', { name: /Week 46/ }).closest('tr')).toHaveTextContent(/40–60 %37/);
  });

  it('keeps imported waves apart, without a response of their own', async () => {
    serve(aWave(47, {}), aWave(44, { origin: 'import', state: 'released' }));
    const user = openPage('/waves', aPerson({ roles: ['reader'] }));
    const asked = within(await screen.findByRole('table', { name: 'Waves asked here' }));
    expect(asked.queryByText('Week 44 of 2026')).not.toBeInTheDocument();
    await user.click(screen.getByText('1 imported wave'));
    const imported = within(screen.getByRole('table', { name: 'Imported waves' }));
    expect(imported.getByText('week 44 of 2026')).toBeInTheDocument();
    expect(imported.getByText(/^Oct 26.*Nov 1, 2026$/)).toBeInTheDocument();
    expect(imported.queryByRole('columnheader', { name: 'Response' })).not.toBeInTheDocument();
  });

  it('offers readers nothing to open or close', async () => {
    serve(aWave(47, {}));
    openPage('/waves', aPerson({ roles: ['reader'] }));
    await screen.findByRole('rowheader', { name: /Week 47/ });
    expect(screen.queryByRole('button', { name: /Close|Open/ })).not.toBeInTheDocument();
  });
});
