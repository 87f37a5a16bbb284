import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Conversation } from './conversation';

const REPLIES = '*/api/feedback/v1/comments/h1/replies';
const FIRST = { turn: 1, from: 'reader', text: 'Which suite?', day: '2026-11-24', writer: null } as const;

function serve(conversation: Conversation) {
  server.use(http.get(REPLIES, () => HttpResponse.json(conversation)));
}

function refuse(status: number, code: string) {
  server.use(http.get(REPLIES, () => HttpResponse.json({ code, title: 'No' }, { status })));
}

beforeEach(() => {
  const hit = {
    id: 'h1',
    text: 'It saves an hour.',
    label: 'b-1',
    labelName: 'Ledger',
    tool: null,
    wave: 'w',
  };
  server.use(
    http.get('*/api/insight/v1/search', () =>
      HttpResponse.json({
        hits: [hit],
        facets: { unit: [], tool: [], useCase: [], wave: [] },
        total: 34,
        next: null,
      }),
    ),
  );
});

async function open(role: string) {
  const user = openPage('/search', aPerson({ roles: [role] }));
  await user.click(
    await screen.findByRole('button', {
      name: role === 'reader' ? 'Write to its author' : 'See the conversation',
    }),
  );
  return user;
}

describe('a conversation beside a comment', () => {
  it('takes a reader’s turn and says who sees it and when the next is possible', async () => {
    serve({ turns: [], left: 3, nextAt: null });
    let written: unknown;
    server.use(
      http.post(REPLIES, async ({ request }) => {
        written = await request.json();
        return HttpResponse.json({ turns: [FIRST], left: 2, nextAt: '2026-11-25T11:00:00Z' });
      }),
    );
    const user = await open('reader');
    expect(
      await screen.findByText(/You never learn who the author is. 3 turns are left/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(screen.getByText('Write something, or leave it.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Your reply'), ' Which suite? ');
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(await screen.findByText(/2 turns are left. The next reply is possible from/)).toBeInTheDocument();
    expect(written).toEqual({ text: 'Which suite?' });
    expect(screen.queryByLabelText('Your reply')).not.toBeInTheDocument();
  });

  it('is over after three turns', async () => {
    const turns = [FIRST, { ...FIRST, turn: 2, from: 'author' as const, text: 'The payments one.' }];
    serve({ turns: [...turns, { ...FIRST, turn: 3 }], left: 0, nextAt: null });
    await open('reader');
    expect(await screen.findByText('The payments one.')).toBeInTheDocument();
    expect(screen.getByText(/All three turns were taken/)).toBeInTheDocument();
  });

  it('is no failure where a comment takes no replies or is one’s own people’s', async () => {
    refuse(404, 'not-found');
    const user = await open('reader');
    expect(await screen.findByText(/takes no replies/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Write to its author' }));
    expect(screen.queryByText(/takes no replies/)).not.toBeInTheDocument();
  });

  it('keeps what was written when it comes too soon', async () => {
    serve({ turns: [], left: 3, nextAt: null });
    server.use(
      http.post(REPLIES, () => HttpResponse.json({ code: 'reply-too-soon', title: 'No' }, { status: 409 })),
    );
    const user = await open('reader');
    await user.type(await screen.findByLabelText('Your reply'), 'And?');
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    expect(await screen.findByText(/A day passes between two turns/)).toBeInTheDocument();
    expect(screen.getByLabelText('Your reply')).toHaveValue('And?');
  });

  it('is read with the writer’s name, but not written, by the auditor', async () => {
    serve({ turns: [{ ...FIRST, writer: 'Rita Reader' }], left: 2, nextAt: null });
    await open('auditor');
    expect(await screen.findByText(/Rita Reader, reader/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Your reply')).not.toBeInTheDocument();
  });

  it('is not offered to leads', async () => {
    openPage('/search', aPerson({ roles: ['unit-lead'] }));
    expect(await screen.findByText('It saves an hour.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /author|conversation/ })).not.toBeInTheDocument();
  });
});
