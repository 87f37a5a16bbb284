import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { stateOf, type Target } from '../api/targets';

function aTarget(target: Partial<Target> = {}): Target {
  return {
    targetId: 'prompts',
    name: '20 prompts a week',
    tool: 'copilot',
    metric: 'human_prompts',
    threshold: 20,
    per: 'week',
    units: [],
    announced: '2026-06-15',
    from: '2026-06-30',
    to: null,
    leaderboard: false,
    replaces: null,
    ...target,
  };
}

function serve(...targets: Target[]) {
  server.use(
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
