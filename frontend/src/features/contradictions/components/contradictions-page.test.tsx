import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { ContradictionPage } from '../api/contradictions';

const half = { n: 25, e: 12, effect: 0.7, low: 0.5, high: 0.85, unit: 'share' };
const PAGE: ContradictionPage = {
  period: '2026-P11',
  measure: 'Ranked by the smaller of the two e-values.',
  tools: [{ id: 'copilot', name: 'Copilot' }],
  rows: [
    {
      id: 'b-risk~copilot~2026-P11~SAID_YES',
      cell: 'b-risk~copilot~2026-P11',
      node: 'b-risk',
      name: 'Risk',
      tool: 'copilot',
      found: {
        side: 'SAID_YES',
        sentence: 'People say it helps, yet it fails more than elsewhere.',
        bits: 3.5,
        verdict: 'FRICTION',
        telemetry: { ...half, signal: 'obstacles', question: 'Does it fail?', effect: 1.8, unit: 'ratio' },
        testimony: { ...half, signal: 'testimony-value', question: 'Do people say it helps?' },
      },
      comments: {
        gainWords: ['saves'],
        gain: [{ id: 'c1', text: 'It <mark>saves</mark> an hour &lt;3', wave: 'ai-2026-W44' }],
        troubleWords: ['fails'],
        trouble: [],
      },
    },
  ],
  nextCursor: null,
};

function serve(answer: object) {
  server.use(http.get('*/api/insight/v1/contradictions', () => HttpResponse.json(answer)));
}

describe('contradictions', () => {
  it('shows both sides with figures and words, and how they are ranked', async () => {
    serve(PAGE);
    openPage('/contradictions', aPerson({ roles: ['unit-lead'] }));
    const row = within((await screen.findByRole('link', { name: /^Risk/ })).closest('li')!);
    expect(row.getByText(/yet it fails more than elsewhere/)).toHaveTextContent(
      '3.5 bits · verdict Friction',
    );
    expect(row.getByText('1.8 times')).toBeInTheDocument();
    expect(row.getByText('70%')).toBeInTheDocument();
    expect(row.getByText('saves').tagName).toBe('MARK');
    expect(row.getByText(/an hour <3/)).toBeInTheDocument();
    expect(row.getByText('No comment that may be shown holds one.')).toBeInTheDocument();
    expect(screen.getByText('Ranked by the smaller of the two e-values.')).toBeInTheDocument();
  });

  it('has words for a period without any', async () => {
    serve({ ...PAGE, rows: [] });
    openPage('/contradictions', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('Nothing disagrees for sure')).toBeInTheDocument();
  });
});
