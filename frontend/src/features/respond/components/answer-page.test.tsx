import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { opened, serveOpenWave, SUBMISSIONS_URL, type OpenWaveServices } from '@/testing/open-wave';
import { aList, headOf, LABEL, logWith } from '@/testing/publisher';
import { serveBand } from '@/testing/usage-band';
import type { Submission } from '../api/submission';
import { keysOf, published } from '../crypto/receipt';
import { toSecret } from '../crypto/receipt-code';

let services: OpenWaveServices;

beforeEach(async () => {
  services = await serveOpenWave();
  server.use(
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
  body: Submission;
}

function acceptSubmissions(state = 'accepted'): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post(SUBMISSIONS_URL, async ({ request }) => {
      sent.push({ headers: request.headers, body: (await request.json()) as Submission });
      return HttpResponse.json({ state });
    }),
  );
  return sent;
}

function answerOf({ body }: Sent): Promise<unknown> {
  return opened(body);
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
    expect(note).toHaveTextContent('HR, strategy, the leads of this unit and the auditor');
    expect(note).toHaveTextContent('scores from 5 people on, comments and verdicts from 10');
    expect(note).toHaveTextContent('It leaves this browser sealed');
    expect(note).toHaveTextContent('against database readers, not against whoever runs this machine');
    expect(document.body).not.toHaveTextContent(/anonym/i);
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
    expect(sent[0]?.body).toMatchObject({ waveId: 'ai-at-work-2026-W47', label: LABEL, ordinal: 1 });
    expect(JSON.stringify(sent[0]?.body)).not.toMatch(/copilot|Wunsch|receipt/);
    expect(await answerOf(sent[0]!)).toMatchObject({
      surveyId: 'ai-at-work',
      surveyVersion: 1,
      token: { nonce: sent[0]!.body.nonce, signature: sent[0]!.body.signature },
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
    expect(sent.map(({ body }) => body.ordinal)).toEqual([1, 2]);
    expect(sent[0]?.body.nonce).not.toBe(sent[1]?.body.nonce);
    expect(services.tokenRequests).toHaveLength(1);
  });

  it('fetches tokens when any page is opened', async () => {
    openPage('/', aPerson());
    await screen.findByRole('link', { name: 'Report now' });
    await waitFor(() => expect(services.tokenRequests).toHaveLength(1));
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

  it('asks for the usage band, chosen by nobody, and adds it to the first report only', async () => {
    const bands = await serveBand(services);
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    const choice = await screen.findByRole('radiogroup', { name: /Add how much you used it/ });
    expect(choice).toHaveAccessibleDescription(
      /your use was near the target. Ten people or more of Ledger could carry/,
    );
    for (const way of within(choice).getAllByRole('radio')) expect(way).not.toBeChecked();
    await user.click(within(choice).getByRole('radio', { name: 'Add “near the target”' }));
    expect(screen.getByRole('complementary', { name: 'What your answer carries' })).toHaveTextContent(
      'Ledger (48 people), and by your choice: near the target (ten of them or more).',
    );
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await user.click(await screen.findByRole('button', { name: 'Report on another tool' }));
    await reportNoUse(user, 'Chat assistant');
    expect(screen.queryByText(/Add how much you used it/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await screen.findByRole('heading', { name: 'Your report has arrived' });

    expect(sent.map(({ body }) => body.band?.band)).toEqual(['near', undefined]);
    expect(await answerOf(sent[0]!)).toHaveProperty('answers');
    expect(bands.requests).toHaveLength(1);
    const lengths = sent.map(({ body }) => JSON.stringify(body).length);
    expect(lengths[0]).toBe(lengths[1]);
  });

  it('sends no band that was not chosen', async () => {
    await serveBand(services);
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await screen.findByRole('radiogroup', { name: /Add how much you used it/ });
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await screen.findByRole('heading', { name: 'Your report has arrived' });
    expect(sent[0]?.body.band).toBeNull();
    expect(await answerOf(sent[0]!)).toHaveProperty('answers');
  });

  it('answers without a band where insight-service is away, and says so', async () => {
    await serveBand(services);
    server.use(http.get('*/api/insight/v1/waves/:wave/band', () => new HttpResponse(null, { status: 503 })));
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    expect(await screen.findByText(/Your report goes without it/)).toHaveTextContent('unavailable');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    await screen.findByRole('heading', { name: 'Your report has arrived' });
    expect(sent[0]?.body.band).toBeNull();
  });

  it('fetches the band token when any page is opened', async () => {
    const bands = await serveBand(services);
    openPage('/', aPerson());
    await screen.findByRole('link', { name: 'Report now' });
    await waitFor(() => expect(bands.requests).toHaveLength(1));
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

  it('gives a receipt that opens what was sent, and keeps it nowhere', async () => {
    const sent = acceptSubmissions();
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.type(screen.getByRole('textbox'), 'Access for all');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    const receipt = within(await screen.findByRole('region', { name: 'Your receipt' }));
    await user.click(receipt.getByRole('button', { name: 'Copy' }));
    expect(await receipt.findByText('Copied')).toBeInTheDocument();
    const code = await navigator.clipboard.readText();
    const secret = await toSecret(code);
    const place = { waveId: 'ai-at-work-2026-W47', ordinal: 1 };
    expect(await answerOf(sent[0]!)).toHaveProperty('receipts', {
      ratings: await published(await keysOf(secret, place, 'ratings')),
      comments: { comment: await published(await keysOf(secret, place, 'comment:comment')) },
    });
    expect(JSON.stringify({ ...window.localStorage })).not.toContain(code.slice(7, 16));
    await user.click(receipt.getByRole('button', { name: 'Hide' }));
    expect(document.body).not.toHaveTextContent(code.slice(7, 11));
    await user.click(receipt.getByRole('button', { name: 'Show' }));
    expect(document.body).toHaveTextContent(code);
  });

  it('shows the contract whose fingerprint stands on the key list', async () => {
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await user.click(await screen.findByRole('button', { name: 'The whole contract' }));
    const dialog = await screen.findByRole('dialog', { name: 'The privacy contract' });
    expect(dialog).toHaveTextContent('Answers are kept for 24 months.');
    expect(dialog).toHaveTextContent(aList().contract);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('has other words where the machine’s operator is kept out too', async () => {
    services.invitation.protection = 'everyone';
    openPage('/answer/ai-at-work-2026-W47', aPerson());
    const note = await screen.findByRole('complementary', { name: 'What your answer carries' });
    expect(note).toHaveTextContent('Protected also against those who run the databases');
    expect(note).not.toHaveTextContent('runs on one machine');
  });

  it('stops in full when keys are not the published ones, and says that nothing was sent', async () => {
    const sent = acceptSubmissions();
    services.invitation.keyLog = headOf(await logWith(aList('ai-at-work-2026-W46')));
    openPage('/answer/ai-at-work-2026-W47', aPerson());
    const refusal = await screen.findByRole('alert');
    expect(refusal).toHaveTextContent('Your protection cannot be checked, so nothing was sent');
    expect(refusal).toHaveTextContent('The published log of keys is not the one your invitation names');
    expect(refusal).toHaveTextContent('Code root-mismatch');
    expect(screen.queryByRole('heading', { name: /Which AI tool/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Send/ })).not.toBeInTheDocument();
    expect(services.tokenRequests).toHaveLength(0);
    expect(sent).toHaveLength(0);
  });

  it.each(['/', '/answer/ai-at-work-2026-W47'])(
    'says plainly at %s that another browser has the tokens',
    async (address) => {
      server.use(
        http.post('*/api/feedback/v1/waves/:waveId/tokens', () =>
          HttpResponse.json(
            { code: 'token-issued-elsewhere', title: 'These tokens were issued elsewhere' },
            { status: 409 },
          ),
        ),
      );
      openPage(address, aPerson());
      const refusal = await screen.findByRole('alert');
      expect(refusal).toHaveTextContent('Another browser of yours already fetched this week’s tokens');
      expect(screen.queryByRole('link', { name: 'Report now' })).not.toBeInTheDocument();
      expect(screen.queryByRole('heading', { name: /Which AI tool/ })).not.toBeInTheDocument();
    },
  );

  it('does not send what is too long for the one size', async () => {
    const sent = acceptSubmissions();
    const list = aList();
    list.sealing.size = 2200;
    services.log = await logWith(list);
    services.invitation.keyLog = headOf(services.log);
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('textbox'));
    await user.paste('ß'.repeat(1900));
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Every sealed answer has the same length');
    expect(sent).toHaveLength(0);
  });

  it('keeps the draft when the network fails, and says so', async () => {
    server.use(http.post(SUBMISSIONS_URL, () => HttpResponse.error()));
    const user = openPage('/answer/ai-at-work-2026-W47', aPerson());
    await reportNoUse(user, 'Copilot');
    await user.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your draft stays in this browser');
    const drafts = Object.keys(window.localStorage).filter((key) => key.startsWith('candor.draft'));
    expect(drafts).toHaveLength(1);
  });

  it('explains a wave that closed meanwhile', async () => {
    server.use(
      http.post(SUBMISSIONS_URL, () =>
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
    expect(
      await screen.findByText('You are invited from period 13 of 2026 on, at the earliest'),
    ).toBeInTheDocument();
  });

  it('tells a person without a place in the directory what is missing', async () => {
    openPage('/', aPerson({ matched: false, employee: null }));
    expect(
      await screen.findByRole('heading', { name: 'You are not in the directory yet' }),
    ).toBeInTheDocument();
    expect(services.tokenRequests).toHaveLength(0);
    expect(services.keyLogRequests).toHaveLength(0);
  });
});
