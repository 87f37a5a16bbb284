import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Quarter } from '../api/quarter';

const HIDDEN = 'hidden to protect a small group';
const FIGURES = { usage: 'present', note: null, trend: null } as const;

function aPeriod(id: string): Quarter['periods'][number] {
  return {
    id,
    from: '2026-09-07',
    to: '2026-10-04',
    closed: true,
    figures: 'final',
    finalOn: '2026-10-18',
    late: 0,
  };
}

const QUARTER: Quarter = {
  quarter: '2026-Q4',
  periods: [aPeriod('2026-P10'), aPeriod('2026-P11')],
  tools: [
    { id: 'chat', name: 'Chat assistant' },
    { id: 'copilot', name: 'Copilot' },
  ],
  nodes: [{ id: 'risk', name: 'Risk', parentId: null, depth: 0, people: 31 }],
  cells: [
    {
      node: 'risk',
      tool: 'chat',
      periods: [
        { id: 'risk~chat~2026-P10', node: 'risk', tool: 'chat', figures: { withheld: HIDDEN } },
        { id: 'risk~chat~2026-P11', node: 'risk', tool: 'chat', figures: { withheld: HIDDEN } },
      ],
    },
    {
      node: 'risk',
      tool: 'copilot',
      periods: [
        {
          id: 'risk~copilot~2026-P10',
          node: 'risk',
          tool: 'copilot',
          figures: { ...FIGURES, verdict: 'VALUE', n: 20, nTo: 24 },
        },
        { id: 'risk~copilot~2026-P11', node: 'risk', tool: 'copilot', figures: { withheld: HIDDEN } },
      ],
    },
  ],
};

describe('a quarter', () => {
  it('shows each period as it was printed, for one tool at a time', async () => {
    server.use(http.get('*/api/insight/v1/quarters/2026-Q4', () => HttpResponse.json(QUARTER)));
    const user = openPage('/board/quarters/2026-Q4', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { name: 'Quarter 4 of 2026' })).toBeInTheDocument();
    expect(await screen.findByRole('columnheader', { name: /^Period 11 of 2026/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Value/ })).toHaveAttribute(
      'href',
      `/board/cells/${encodeURIComponent('risk~copilot~2026-P10')}`,
    );
    expect(screen.getAllByRole('cell', { name: HIDDEN })).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText('Tool'), 'Chat assistant');
    expect(screen.getAllByRole('cell', { name: HIDDEN })).toHaveLength(2);
    expect(screen.queryByRole('link', { name: /Value/ })).not.toBeInTheDocument();
  });

  it('says that a quarter holds nothing', async () => {
    server.use(
      http.get('*/api/insight/v1/quarters/:quarter', () =>
        HttpResponse.json(
          {
            type: 'about:blank',
            title: 'Not found',
            status: 404,
            code: 'not-found',
            detail: 'There is no such quarter.',
          },
          { status: 404 },
        ),
      ),
    );
    openPage('/board/quarters/1999-Q1', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('There is no such quarter.')).toBeInTheDocument();
  });
});
