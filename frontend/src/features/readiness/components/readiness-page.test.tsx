import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { ReadinessPage } from '../api/readiness';

const PAGE: ReadinessPage = {
  period: '2026-P11',
  asOf: '2026-11-26',
  tools: [{ id: 'copilot', name: 'Copilot' }],
  groups: [
    {
      cell: 'b-risk~copilot~2026-P11',
      node: 'b-risk',
      name: 'Risk',
      tool: 'copilot',
      verdict: 'INSUFFICIENT_EVIDENCE',
      verdicts: [
        { verdict: 'VALUE', reachable: true, steps: [] },
        {
          verdict: 'THEATRE',
          reachable: false,
          steps: [
            { need: 'line: no target covers this group', action: 'declare-target', earliest: '2027-01-04' },
            { need: 'displayable: below 20 people', action: 'none', earliest: null },
          ],
        },
      ],
    },
  ],
  nextCursor: 'b-risk~copilot~2026-P11',
};

function serve(answer: object) {
  server.use(
    http.get('*/api/insight/v1/readiness', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('cursor')
          ? { ...PAGE, groups: [{ ...PAGE.groups[0]!, cell: 'x', name: 'Ledger' }], nextCursor: null }
          : answer,
      ),
    ),
  );
}

describe('readiness', () => {
  it('says what is within reach, what is missing, from when on, and where to do it', async () => {
    serve(PAGE);
    const user = openPage('/readiness', aPerson({ roles: ['reader'] }));
    const group = within((await screen.findByRole('link', { name: /^Risk/ })).closest('li')!);
    expect(group.getByText(/Every input is there/)).toHaveTextContent('Value.');
    expect(group.getByText(/no target covers this group/)).toHaveTextContent('(Theatre)');
    expect(group.getByRole('link', { name: 'Declare the target' })).toHaveAttribute('href', '/targets');
    expect(group.getByText(/from .*Jan/)).toBeInTheDocument();
    expect(group.getByText('Nothing to do')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show more groups' }));
    expect(await screen.findByRole('link', { name: /^Ledger/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more groups' })).not.toBeInTheDocument();
  });

  it('has words for a company nobody has asked yet', async () => {
    serve({ ...PAGE, period: null, tools: [], groups: [], nextCursor: null });
    openPage('/readiness', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('Nothing has been asked yet')).toBeInTheDocument();
  });
});
