import { render, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { CellAnswer, CellEvidence, Signal } from '../api/cell';
import { Drawing } from './drawing';
import { byVerdict } from './missing';
import { figures } from './signal-card';

function aSignal(signal: Partial<Signal> = {}): Signal {
  return {
    id: 'line',
    family: 'telemetry',
    question: 'Do weeks end at exactly the target?',
    method: 'share of weeks at the target',
    applicable: true,
    reason: null,
    n: 34,
    effect: 0.16,
    low: 0.09,
    high: 0.24,
    unit: 'share',
    e: 5.8,
    p: null,
    power: 0.6,
    powerAgainst: 0.2,
    detectable: 0.1,
    placebo: { where: 'other thresholds', rank: 1, of: 12 },
    noPlot: null,
    innocent: ['real work done up to the line'],
    sentence: '61 of 190 person-weeks end at 20.',
    plot: null,
    ...signal,
  };
}

function aNote(): CellEvidence['notes'][number] {
  return {
    noteId: '00000000-0000-4000-8000-000000000001',
    tool: 'copilot',
    from: '2026-10-05',
    to: '2026-10-09',
    what: 'Release week',
    notedAs: 'unit-lead',
    notedOn: '2026-10-10',
    late: false,
    withdrawn: null,
  };
}

function aPage(cell: Partial<CellEvidence> = {}): CellAnswer {
  return { id: 'ledger~copilot~2026-P11', node: 'ledger', tool: 'copilot', evidence: aCell(cell) };
}

function aCell(cell: Partial<CellEvidence> = {}): CellEvidence {
  return {
    period: '2026-P11',
    figures: 'final',
    finalOn: '2026-11-08',
    node: { id: 'ledger', name: 'Ledger', people: 48, path: ['Engineering'] },
    tool: { id: 'copilot', name: 'Copilot' },
    verdict: 'THEATRE',
    sentence: 'This figure is shaped by the target.',
    n: 34,
    nTo: 34,
    invited: 48,
    usage: 'present',
    coverage: { known: 44, people: 48, share: 0.92 },
    blindSpots: ['Whoever switched telemetry off in the editor looks as if they had not used it.'],
    target: null,
    signals: [
      aSignal(),
      aSignal({
        id: 'effort',
        question: 'Do people try?',
        applicable: false,
        reason: 'fewer than 8 weeks have passed',
      }),
    ],
    missing: [],
    comments: {
      sides: 'for-against' as const,
      how: 'Found by words.',
      supportingWords: ['quota', 'dashboard'],
      contradictingWords: ['helps'],
      supporting: [
        {
          id: 'c1',
          text: 'It counts, that is all. <b>Really</b>',
          wave: 'ai-at-work-2026-W43',
          level: 'anonymous',
        },
      ],
      contradicting: [],
      other: [],
    },
    breakdowns: [],
    notes: [],
    conditions: [],
    inputs: {},
    confidential: null,
    ...cell,
  };
}

describe('the evidence page', () => {
  it('puts the sentence first and both sides of the words below', async () => {
    server.use(http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage())));
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'This figure is shaped by the target.',
    );
    expect(screen.getByText(/48 people invited, 34 answered about this tool/)).toHaveTextContent(
      'usage known for at least 92%',
    );
    expect(screen.getByText('“It counts, that is all. <b>Really</b>”')).toBeInTheDocument();
    expect(screen.getByText('No comment that may be quoted stands here.')).toBeInTheDocument();
  });

  it('shows one list with the reason where the verdict rests on no words', async () => {
    const other = [
      { id: 'c1', text: 'It counts.', wave: 'ai-at-work-2026-W43', level: 'anonymous' as const },
    ];
    const comments = {
      sides: 'undivided' as const,
      how: 'This verdict is about what the tool counts.',
      supportingWords: [],
      contradictingWords: [],
      supporting: [],
      contradicting: [],
      other,
    };
    server.use(http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage({ comments }))));
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('This verdict is about what the tool counts.')).toBeInTheDocument();
    expect(screen.getByText('“It counts.”')).toBeInTheDocument();
    expect(screen.queryByText(/No comment that may be quoted/)).not.toBeInTheDocument();
  });

  it('names sides of help and trouble where no verdict was given', async () => {
    const comments = { ...aCell().comments, sides: 'help-trouble' as const };
    server.use(
      http.get('*/api/insight/v1/cells/:id', () =>
        HttpResponse.json(aPage({ verdict: 'INSUFFICIENT_EVIDENCE', comments })),
      ),
    );
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { name: 'Words of help' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Words of trouble' })).toBeInTheDocument();
    expect(screen.getByText('Found by words.')).toBeInTheDocument();
    expect(screen.getByText('quota, dashboard')).toBeInTheDocument();
  });

  it('divides the whole company’s answers and says that small parts are not listed', async () => {
    const breakdowns = [
      {
        by: 'use-case' as const,
        people: 20,
        parts: [
          {
            id: 'review',
            name: 'Code review',
            n: 30,
            nTo: 34,
            helpful: 0.7,
            notWithoutTarget: null,
            judged: {
              verdict: 'INSUFFICIENT_EVIDENCE' as const,
              sentence: 'Cannot tell: usage is told by tool and not by use case.',
              signals: [
                aSignal({
                  id: 'testimony-value',
                  family: 'testimony',
                  sentence: '85% say it helps.',
                  e: 310,
                }),
              ],
              missing: ['any verdict: coverage (usage is told by tool and not by use case)'],
            },
          },
        ],
      },
      {
        by: 'usage-band' as const,
        people: 48,
        parts: [
          {
            id: 'near+above',
            name: 'near+above',
            n: 61,
            nTo: 61,
            helpful: 0.3,
            notWithoutTarget: 0.5,
            judged: null,
          },
        ],
      },
    ];
    server.use(http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage({ breakdowns }))));
    openPage('/board/cells/company~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(
      await screen.findByRole('row', { name: 'Code review 30–34 70% not asked Cannot tell' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Cannot tell: usage is told by tool and not by use case.')).toBeInTheDocument();
    expect(screen.getByText('85% say it helps.')).toHaveTextContent('e 310');
    expect(
      screen.getByRole('row', { name: 'Near the target or above the target 61 30% 50%' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Parts that too few answered from are not listed/)).toBeInTheDocument();
    expect(screen.getByText(/^Of the groups that can be shown: 20 people of 48 asked/)).toBeInTheDocument();
  });

  it('gives each signal its figures and each silent one its reason', async () => {
    server.use(http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage())));
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('rank 1 of 12')).toBeInTheDocument();
    expect(card.getByText(/real work done up to the line/)).toBeInTheDocument();
    expect(screen.getByText('fewer than 8 weeks have passed')).toBeInTheDocument();
  });

  it('says what would change a verdict and what it was worked out from', async () => {
    const conditions = [
      { verdict: 'THEATRE' as const, name: 'line', state: 'MET' as const, detail: 'e at least 3' },
      { verdict: 'VALUE' as const, name: 'behaviour', state: 'UNMET' as const, detail: 'e below 5' },
    ];
    const inputs = { answers: 'a'.repeat(64) };
    server.use(
      http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage({ conditions, inputs }))),
    );
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    const section = within(
      (await screen.findByRole('heading', { name: 'What would change it' })).closest('section')!,
    );
    expect(section.getByText(/“Theatre” stands while everything listed/)).toBeInTheDocument();
    expect(section.getByText(/line/)).toHaveTextContent('holds: line (e at least 3)');
    expect(section.getByText(/behaviour/)).toHaveTextContent('does not hold: behaviour (e below 5)');
    expect(screen.getByText('a'.repeat(64))).toBeInTheDocument();
    expect(screen.getByText('./candor eval recompute candor-2026-P11.json')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'How far can I trust this?' })).toHaveAttribute(
      'href',
      '/how-far',
    );
  });

  it('takes a note of what happened, after telling what is wrong with it', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/insight/v1/cells/:id', () =>
        HttpResponse.json(aPage({ notes: sent.length === 0 ? [] : [aNote()] })),
      ),
      http.post('*/api/insight/v1/cells/:id/notes', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const user = openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['unit-lead'] }));
    await user.click(await screen.findByRole('button', { name: 'Note what happened' }));
    await user.click(screen.getByRole('button', { name: 'Put it on record' }));
    expect(screen.getByText('Say what happened.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('What happened'), ' Release week ');
    await user.type(screen.getByLabelText('First day'), '2026-10-05');
    await user.type(screen.getByLabelText('Last day'), '2026-11-09');
    await user.click(screen.getByRole('button', { name: 'Put it on record' }));
    expect(screen.getByText('Four weeks at most: a longer time is no event.')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Last day'));
    await user.type(screen.getByLabelText('Last day'), '2026-10-09');
    await user.click(screen.getByRole('button', { name: 'Put it on record' }));
    expect(await screen.findByText('Release week')).toBeInTheDocument();
    expect(sent).toEqual([{ from: '2026-10-05', to: '2026-10-09', what: 'Release week', allTools: false }]);
  });

  it('withdraws a note with a reason, and lets an auditor only read', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage({ notes: [aNote()] }))),
      http.post('*/api/insight/v1/notes/:id/withdrawal', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const user = openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw “Release week”' }));
    await user.type(await screen.findByLabelText('Reason'), 'The week after');
    await user.click(screen.getByRole('button', { name: 'Withdraw it' }));
    await vi.waitFor(() => expect(sent).toEqual([{ reason: 'The week after' }]));
  });

  it('lets an auditor read notes and note nothing', async () => {
    const late = { ...aNote(), late: true, withdrawn: 'The week after' };
    server.use(http.get('*/api/insight/v1/cells/:id', () => HttpResponse.json(aPage({ notes: [late] }))));
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByText(/after the figures were final/)).toHaveTextContent(
      'withdrawn: The week after',
    );
    expect(screen.queryByRole('button', { name: /Note what happened|Withdraw/ })).not.toBeInTheDocument();
  });

  it('says what it would take', async () => {
    server.use(
      http.get('*/api/insight/v1/cells/:id', () =>
        HttpResponse.json(
          aPage({ verdict: 'INSUFFICIENT_EVIDENCE', missing: ['At least 20 people with known usage.'] }),
        ),
      ),
    );
    openPage('/board/cells/ledger~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('At least 20 people with known usage.')).toBeInTheDocument();
    expect(screen.getByText('Cannot tell')).toBeInTheDocument();
  });

  it('shows a withheld cell as its reason and leads back to its period', async () => {
    server.use(
      http.get('*/api/insight/v1/cells/:id', () =>
        HttpResponse.json({
          id: 'risk~copilot~2026-P11',
          node: 'risk',
          tool: 'copilot',
          evidence: { withheld: 'hidden to protect a small group' },
        }),
      ),
    );
    openPage('/board/cells/risk~copilot~2026-P11', aPerson({ roles: ['reader'] }));
    expect(
      await screen.findByRole('heading', { name: 'Hidden to protect a small group' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back to the board' })).toHaveAttribute(
      'href',
      '/board?period=2026-P11',
    );
    expect(screen.queryByText(/answered about this tool/)).not.toBeInTheDocument();
  });
});

describe('the drawing of a signal', () => {
  const plot = { y: 'share of prompts without output', marker: null };
  const series = (...ys: number[]) => [{ name: 'since', points: ys.map((y, x) => ({ x, y })) }];

  it('names categories beside their bars', () => {
    const categories = { ...plot, x: '0 = other weeks, 1 = weeks at the target', series: series(0.19, 0.58) };
    render(<Drawing signal={aSignal({ plot: categories })} colour="red" />);
    expect(
      screen.getByRole('img', { name: 'other weeks: 19%; weeks at the target: 58%' }),
    ).toBeInTheDocument();
  });

  it('shows the effect on its interval where points are too few for a distribution', () => {
    render(<Drawing signal={aSignal({ plot: { ...plot, x: 'wave', series: series(0.16) } })} colour="red" />);
    expect(screen.getByRole('img', { name: '16%, 95 % interval 9% to 24%' })).toBeInTheDocument();
  });

  it('draws a distribution with the target’s line', () => {
    const many = { ...plot, x: 'prompts a week', marker: 2, series: series(1, 2, 8, 3) };
    const { container } = render(<Drawing signal={aSignal({ plot: many })} colour="red" />);
    expect(
      screen.getByRole('img', { name: 'share of prompts without output by prompts a week' }),
    ).toBeInTheDocument();
    expect(container.querySelectorAll('rect')).toHaveLength(4);
    expect(screen.getByText('target 2')).toBeInTheDocument();
  });
});

describe('what it would take', () => {
  it('is told by verdict, and unknown beginnings stay whole', () => {
    const groups = byVerdict([
      'VALUE: more answers (10 needed)',
      'VALUE: a second wave',
      'NOTE: read on',
      'Wait.',
    ]);
    expect([...groups]).toEqual([
      ['VALUE', ['more answers (10 needed)', 'a second wave']],
      [null, ['NOTE: read on', 'Wait.']],
    ]);
  });
});

describe('figures of a signal', () => {
  it('leaves out what was not computed instead of printing 0', () => {
    const names = figures(aSignal({ e: null, power: null, placebo: null, p: 0 })).map(([name]) => name);
    expect(names).toEqual(['n', 'effect', 'p']);
  });

  it('rounds what is beyond telling apart', () => {
    const printed = Object.fromEntries(figures(aSignal({ e: 1e12, p: 0.0000001 })));
    expect(printed).toMatchObject({ e: 'over 1,000', p: 'at most 0.001' });
    expect(Object.fromEntries(figures(aSignal({ e: 0.00072 })))).toMatchObject({ e: 'below 0.01' });
  });

  it('prints shares as percent with their interval', () => {
    expect(figures(aSignal())[1]?.[1]).toBe('16% (9% to 24%)');
    expect(figures(aSignal({ unit: 'days', effect: 4.5, low: 3, high: 6 }))[1]?.[1]).toBe(
      '4.5 days (3 days to 6 days)',
    );
    expect(figures(aSignal({ unit: 'time ratio', effect: 0.7, low: 0.6, high: 0.85 }))[1]?.[1]).toBe(
      '0.7 of the time (0.6 to 0.85)',
    );
  });
});
