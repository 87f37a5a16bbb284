import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { HygienePage, Usage } from '../api/clean-data';

const part = (value: number, share: number): Usage['automation'] => ({
  events: { value, low: value / 2, high: value * 2 },
  share: { value: share, low: share / 2, high: Math.min(1, share + 0.05) },
});

const USAGE: Usage = {
  people: { from: 30, to: 34 },
  raw: { value: 3600, low: 3600, high: 3700 },
  passive: part(180, 0.05),
  machine: null,
  automation: part(0, 0),
  toppedUp: null,
  genuine: part(3400, 0.95),
};

const PAGE: HygienePage = {
  period: '2026-P11',
  figures: 'preliminary',
  finalOn: '2026-12-03',
  tools: [{ id: 'copilot', name: 'Copilot' }],
  cells: [
    {
      cell: 'b-risk~copilot~2026-P11',
      node: 'b-risk',
      name: 'Risk',
      tool: 'copilot',
      clean: {
        verdict: 'VALUE',
        said: { share: { value: 0.7, low: 0.5, high: 0.85 }, answers: 25 },
        whole: { label: 'DOWN_WEIGHT', reasons: ['as little as 85% may be genuine'], usage: USAGE },
        surfaces: [
          { name: 'chat', labelled: { label: 'USE', reasons: ['at least 95% is genuine'], usage: USAGE } },
          { name: 'editor', labelled: { label: 'EXCLUDE', reasons: ['mostly passive'], usage: USAGE } },
        ],
      },
    },
    {
      cell: 'b-few~copilot~2026-P11',
      node: 'b-few',
      name: 'Few',
      tool: 'copilot',
      clean: { withheld: 'hidden to protect a small group' },
    },
  ],
  nextCursor: 'b-few~copilot~2026-P11',
};

const asked: URLSearchParams[] = [];

function serve(answer: object) {
  asked.length = 0;
  server.use(
    http.get('*/api/insight/v1/hygiene', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      if (request.headers.get('Accept') === 'text/csv') return HttpResponse.text('period,label\r\n');
      return HttpResponse.json(query.has('cursor') ? { ...PAGE, cells: [], nextCursor: null } : answer);
    }),
    http.get('*/api/insight/v1/hygiene/digest', () =>
      HttpResponse.json({ statement: 's', sha256: 'x', signature: 'y', publicKey: 'z' }),
    ),
  );
}

describe('clean data', () => {
  it('puts genuine beside reported use, with what people say and why', async () => {
    serve(PAGE);
    const user = openPage('/clean-data', aPerson({ roles: ['reader'] }));
    const risk = within((await screen.findByRole('link', { name: /^Risk/ })).closest('li')!);
    expect(risk.getByText(/As little as 85% may be genuine\./)).toHaveTextContent('Down-weight');
    expect(risk.getByText(/70% \(50–85%\) of those who answered say it helps/)).toHaveTextContent('Value.');
    const whole = within(risk.getByRole('rowheader', { name: 'All surfaces' }).closest('tr')!);
    expect(whole.getByText('3,600')).toBeInTheDocument();
    expect(whole.getByText('not reported')).toBeInTheDocument();
    expect(whole.getByText('cannot be told')).toBeInTheDocument();
    expect(risk.getByRole('rowheader', { name: /editor.*Exclude/ })).toBeInTheDocument();
    const few = within(screen.getByRole('link', { name: /^Few/ }).closest('li')!);
    expect(few.getByText('hidden to protect a small group')).toBeInTheDocument();
    expect(few.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show more groups' }));
    expect(asked.at(-1)?.get('cursor')).toBe('b-few~copilot~2026-P11');
  });

  it('filters by label and hands out the list with a signed digest of the same period', async () => {
    serve(PAGE);
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    // The test's browser would follow the link instead of saving what it leads to.
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = openPage('/clean-data', aPerson({ roles: ['reader'] }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Label' }), 'EXCLUDE');
    await vi.waitFor(() => expect(asked.at(-1)?.get('label')).toBe('EXCLUDE'));
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    expect(Object.fromEntries(asked.at(-1)!)).toEqual({ label: 'EXCLUDE', period: '2026-P11' });
    await user.click(screen.getByRole('button', { name: 'Signed digest' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(follow).toHaveBeenCalledTimes(2);
    follow.mockRestore();
    save.mockRestore();
  });

  it('has words for a company nobody has asked yet and for a label nobody has', async () => {
    serve({ ...PAGE, cells: [], nextCursor: null });
    openPage('/clean-data?label=USE', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('No group has this label')).toBeInTheDocument();
  });
});
