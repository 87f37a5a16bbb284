import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { aiAtWork } from '@/testing/survey';

const WAVE = {
  waveId: 'ai-at-work-2026-W47',
  surveyId: 'ai-at-work',
  surveyVersion: 1,
  week: '2026-W47',
  period: '2026-P12',
  opensAt: '2026-11-16T00:00:00Z',
  closesAt: '2026-11-22T23:00:00Z',
  questions: 11,
  seconds: 50,
  block: { blockId: 'b-ledger@2026-P12', name: 'Ledger', invited: 48 },
  definition: aiAtWork,
  submissionsUrl: 'http://intake.example:8083/api/intake/v1/submissions',
  sizeLimit: 16384,
  protection: 'operator-could-link',
};

let tokenRequests = 0;

beforeEach(() => {
  tokenRequests = 0;
  server.use(
    http.get('*/api/feedback/v1/waves/open', () => HttpResponse.json({ waves: [WAVE], invitedFrom: null })),
    http.post('*/api/feedback/v1/waves/:waveId/tokens', () => {
      tokenRequests += 1;
      return HttpResponse.json({
        waveId: WAVE.waveId,
        label: 'b-ledger@2026-P12',
        tokens: [
          { ordinal: 2, token: 'second' },
          { ordinal: 1, token: 'first' },
        ],
      });
    }),
    http.get('*/api/insight/v1/tools', () =>
      HttpResponse.json({
        tools: [
          { id: 'copilot', name: 'Copilot' },
          { id: 'chat-assistant', name: 'Chat assistant' },
        ],
      }),
    ),
    http.get('*/api/insight/v1/use-cases', () => HttpResponse.json({ useCases: [] })),
  );
});

interface Sent {
  headers: Headers;
  body: { waveId: string; label: string; ordinal: number; token: string; answer: string };
}

function acceptSubmissions(state = 'accepted'): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post(WAVE.submissionsUrl, async ({ request }) => {
      sent.push({ headers: request.headers, body: (await request.json()) as Sent['body'] });
      return HttpResponse.json({ state });
    }),
  );
  return sent;
}

function decoded(answer: string): unknown {
  return JSON.parse(Buffer.from(answer, 'base64url').toString('utf8'));
}

async function reportNoUse(user: ReturnType<typeof openPage>, tool: string) {
  await user.click(await screen.findByRole('radio', { name: tool }));
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('radio', { name: 'I have no access' }));
}

describe('answering', () => {
  it('says what the answer carries and who could link it before the first question', async () => {
    openPage('/answer/ai-at-work-2026-W47', aPerson());
    const note = await screen.findByRole('complementary', { name: 'What your answer carries' });
    expect(note).toHaveTextContent('Ledger (48 people)');
    expect(note).toHaveTextContent('Whoever runs this machine could link it to you');
    const firstQuestion = screen.getByRole('heading', { name: /Which AI tool/ });
    expect(note.compareDocumentPosition(firstQuestion)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('sends the short way of no use as nobody, with the first number', async () => {
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.type(screen.getByRole('textbox'), 'Ein Wunsch: Zugriff für alle – bald?');
    await user.click(screen.getByRole('button', { name: 'Send report' }));

    expect(await screen.findByRole('heading', { name: 'Your report has arrived' })).toHaveFocus();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ label: 'b-ledger@2026-P12', ordinal: 1, token: 'first' });
    expect(decoded(sent[0]?.body.answer ?? '')).toEqual({
      surveyId: 'ai-at-work',
      surveyVersion: 1,
      answers: {
        tool: 'copilot',
        used: 'no',
        noUse: 'no-access',
        comment: 'Ein Wunsch: Zugriff für alle – bald?',
        quote: 'count-only',
      },
    });
    expect(sent[0]?.headers.get('Authorization')).toBeNull();
    expect(sent[0]?.headers.get('Cookie')).toBeNull();
    expect(Object.keys(window.localStorage).filter((key) => key.startsWith('candor.draft'))).toEqual([]);
  });

  it('uses the next number for another tool and fetches no token when sending', async () => {
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await user.click(await screen.findByRole('button', { name: 'Report on another tool' }));
    await reportNoUse(user, 'Chat assistant');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await screen.findByRole('heading', { name: 'Your report has arrived' });
    expect(sent.map(({ body }) => [body.ordinal, body.token])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
    expect(tokenRequests).toBe(1);
  });

  it('fetches tokens when any page is opened', async () => {
    openPage('/', aPerson());
    await screen.findByRole('link', { name: 'Report now' });
    await waitFor(() => expect(tokenRequests).toBe(1));
  });

  it('names what is missing and sends nothing', async () => {
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await user.click(await screen.findByRole('radio', { name: 'Copilot' }));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    const usefulness = screen.getByRole('radiogroup', { name: /How useful/ });
    expect(usefulness).toBeInvalid();
    expect(usefulness).toHaveAccessibleDescription('Please answer this question.');
    expect(sent).toHaveLength(0);
  });

  it('has no thumb and no value on the scale of minutes until it is touched', async () => {
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await user.click(await screen.findByRole('radio', { name: 'Copilot' }));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    const scale = screen.getByRole('slider');
    expect(scale).toHaveAttribute('aria-valuetext', 'not answered');
    expect(scale).toHaveClass('untouched');
    await user.pointer({ keys: '[MouseLeft]', target: scale });
    expect(scale).toHaveAttribute('aria-valuetext', 'neither lost nor saved');
    expect(scale).toHaveClass('touched');
    await user.click(screen.getByRole('button', { name: 'I cannot say' }));
    expect(scale).toHaveAttribute('aria-valuetext', 'not answered');
  });

  it('takes "nothing" as excluding every obstacle', async () => {
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await user.click(await screen.findByRole('radio', { name: 'Copilot' }));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    const obstacles = within(screen.getByRole('group', { name: /What got in the way/ }));
    await user.click(obstacles.getByRole('checkbox', { name: 'Access' }));
    await user.click(obstacles.getByRole('checkbox', { name: 'Nothing' }));
    expect(obstacles.getByRole('checkbox', { name: 'Access' })).not.toBeChecked();
    await user.click(obstacles.getByRole('checkbox', { name: 'Permission' }));
    expect(obstacles.getByRole('checkbox', { name: 'Nothing' })).not.toBeChecked();
  });

  it('says that an earlier report was replaced', async () => {
    acceptSubmissions('replaced');
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(
      await screen.findByRole('heading', { name: 'Your earlier report is replaced' }),
    ).toBeInTheDocument();
  });

  it('keeps the draft when the network fails, and says so', async () => {
    server.use(http.post(WAVE.submissionsUrl, () => HttpResponse.error()));
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your draft stays in this browser');
    const drafts = Object.keys(window.localStorage).filter((key) => key.startsWith('candor.draft'));
    expect(drafts).toHaveLength(1);
  });

  it('explains a wave that closed meanwhile', async () => {
    server.use(
      http.post(WAVE.submissionsUrl, () =>
        HttpResponse.json({ code: 'wave-closed', title: 'The wave is closed' }, { status: 409 }),
      ),
    );
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The report closed before this arrived');
  });

  it('has words for a wave that is not open', async () => {
    openPage('/answer/ai-at-work-2026-W01', aPerson());
    expect(await screen.findByText(/takes no more answers/)).toHaveTextContent('week 1 of 2026');
  });

  it('says from when on a newcomer is invited', async () => {
    server.use(
      http.get('*/api/feedback/v1/waves/open', () =>
        HttpResponse.json({ waves: [], invitedFrom: '2026-P13' }),
      ),
    );
    openPage('/', aPerson());
    expect(await screen.findByText('You are invited from period 13 of 2026 on')).toBeInTheDocument();
  });

  it('tells a person without a place in the directory what is missing', async () => {
    openPage('/', aPerson({ matched: false, employee: null }));
    expect(
      await screen.findByRole('heading', { name: 'You are not in the directory yet' }),
    ).toBeInTheDocument();
    expect(tokenRequests).toBe(0);
  });
});
