import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import {
  aBundle,
  anInclusionList,
  CODE,
  commandIn,
  COMMANDS_URL,
  leafOf,
  RELEASED,
  SECRET,
  serveFollowUp,
} from '@/testing/follow-up';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { rememberSent } from '../api/drafts';
import { keepReceipt } from '../api/kept-receipts';
import { authorityOver, authorityOverAll } from '../api/own-report';
import { keepingKey } from '../api/person';
import { toBase64url } from '../crypto/base64url';
import { markOf } from '../crypto/receipt';
import { parseSurvey } from '../survey/definition';
import { aiAtWork } from '@/testing/survey';

const REPORT = { secret: SECRET, waveId: RELEASED, ordinal: 1 };

/** This browser sent the report with the receipt, as token number one. */
async function sentFromHere(token = 1) {
  const leaf = toBase64url(await leafOf(token));
  const mark = await markOf(SECRET);
  rememberSent(await keepingKey(RELEASED), { ordinal: 1, tool: 'copilot', leaf, mark });
}

async function enter(code = CODE) {
  const user = openPage('/follow-up', aPerson());
  await user.type(await screen.findByLabelText('Receipt'), code);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return user;
}

describe('coming back with a receipt', () => {
  it('names what is wrong with a code', async () => {
    await serveFollowUp();
    const user = await enter(CODE.replace(/.$/, 'U'));
    expect(await screen.findByText(/A receipt has no “U”/)).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Receipt'));
    await user.type(screen.getByLabelText('Receipt'), CODE.slice(0, -1));
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(/1 character missing/)).toBeInTheDocument();
    expect(screen.getByLabelText('Receipt')).toHaveAttribute('aria-invalid', 'true');
  });

  it('shows that the report was taken, where it was sent', async () => {
    await sentFromHere();
    const services = await serveFollowUp();
    await enter();
    expect(await screen.findByText('Your report was taken')).toBeInTheDocument();
    expect(screen.getByLabelText('Week of the report')).toHaveValue(RELEASED);
    expect(screen.queryByText(/does not know this receipt/)).not.toBeInTheDocument();
    expect(await screen.findByText('Nobody has written to you about this report.')).toBeInTheDocument();
    expect(services.asked.length).toBeGreaterThan(2);
    for (const headers of services.asked) expect(headers.get('Authorization')).toBeNull();
    expect(document.location.href).not.toContain('000G');
  });

  it('says so when the token is missing or the list is forged', async () => {
    await sentFromHere(9);
    const services = await serveFollowUp();
    await enter();
    expect(await screen.findByText('The token of your report is not on the list')).toBeInTheDocument();
    expect(services.handedIn).toHaveLength(0);
  });

  it('says what another browser can and cannot see', async () => {
    await serveFollowUp();
    await enter();
    expect(await screen.findByText(/does not know this receipt for that report/)).toBeInTheDocument();
    expect(await screen.findByText(/can only be seen where it was sent/)).toBeInTheDocument();
  });

  it('tells that the report was refused', async () => {
    const { id } = await authorityOver(REPORT, 'ratings');
    await serveFollowUp({ inclusion: await anInclusionList([1, 2], [id]) });
    await enter();
    expect(await screen.findByText('Your report was refused at release')).toBeInTheDocument();
  });

  it('tells that the report was destroyed because too few sent one', async () => {
    const { id } = await authorityOver(REPORT, 'ratings');
    await serveFollowUp({ inclusion: await anInclusionList([1, 2], [], [id]) });
    await enter();
    expect(await screen.findByText('Your report was destroyed to protect you')).toBeInTheDocument();
    expect(screen.getByText(/Fewer than ten people sent one/)).toBeInTheDocument();
  });

  it('waits for the release and knows when all was destroyed', async () => {
    await serveFollowUp();
    const user = await enter();
    await user.selectOptions(await screen.findByLabelText('Week of the report'), 'week 47 of 2026');
    expect(screen.getByText('The report is still sealed')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Week of the report'), 'week 45 of 2026');
    expect(screen.getByText('All reports of this week were destroyed')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Erase/ })).not.toBeInTheDocument();
  });

  it('opens a reply here and answers it', async () => {
    const turn = { turn: 1, from: 'reader', day: '2026-11-24', text: 'Which suite was it?' } as const;
    const services = await serveFollowUp({ bundle: await aBundle([{ part: 'comment:comment', turn }]) });
    const user = await enter();
    expect(await screen.findByText('Which suite was it?')).toBeInTheDocument();
    expect(screen.getByText(/all 16 sealed records/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect(screen.getByText('Write something, or leave it.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The payments one.');
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect(await screen.findByText('Your answer is handed in')).toBeInTheDocument();
    expect(services.handedIn[0]?.headers.get('Authorization')).toBeNull();
    expect(await commandIn(services.handedIn[0]!)).toEqual({
      op: 'reply',
      wave: RELEASED,
      text: 'The payments one.',
      ...(await authorityOver(REPORT, 'comment:comment')),
    });
  });

  it('corrects words, counted only unless their author says otherwise', async () => {
    const services = await serveFollowUp({ bundle: null });
    const user = await enter();
    expect(await screen.findByText(/has not been made yet/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Correct the words' }));
    await user.type(screen.getByRole('textbox', { name: 'What it shall say' }), 'Better words.');
    await user.click(screen.getByRole('button', { name: 'Hand in these words' }));
    expect(await screen.findByText('Your words are handed in')).toBeInTheDocument();
    expect(await commandIn(services.handedIn[0]!)).toEqual({
      op: 'correct',
      wave: RELEASED,
      text: 'Better words.',
      quote: 'count-only',
      ...(await authorityOver(REPORT, 'comment:comment')),
    });
  });

  it('corrects ratings with complete answers only', async () => {
    const services = await serveFollowUp();
    server.use(
      http.get('*/api/insight/v1/tools', () =>
        HttpResponse.json({ tools: [{ id: 'copilot', name: 'Copilot' }] }),
      ),
    );
    const user = await enter();
    await user.click(await screen.findByRole('button', { name: 'Correct the ratings' }));
    await user.click(await screen.findByRole('radio', { name: 'Copilot' }));
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Hand in these ratings' }));
    expect(screen.getByText('1 question needs an answer')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'I have no access' }));
    await user.click(screen.getByRole('button', { name: 'Hand in these ratings' }));
    expect(await screen.findByText('Your correction is handed in')).toBeInTheDocument();
    expect(await commandIn(services.handedIn[0]!)).toMatchObject({
      op: 'correct',
      answers: { tool: 'copilot', used: 'no', noUse: 'no-access' },
    });
  });

  it('erases ratings and words in one message, after asking', async () => {
    const services = await serveFollowUp();
    const user = await enter();
    await user.click(await screen.findByRole('button', { name: 'Erase this report' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText('The erasure is handed in')).toBeInTheDocument();
    expect(await commandIn(services.handedIn[0]!)).toEqual({
      op: 'erase',
      wave: RELEASED,
      parts: await authorityOverAll(REPORT, parseSurvey(aiAtWork, 'en')),
    });
  });

  it('says when the door is crowded or away, and hands in nothing twice', async () => {
    await serveFollowUp();
    server.use(
      http.post(COMMANDS_URL, () => HttpResponse.json({ code: 'too-many-refusals' }, { status: 429 }), {
        once: true,
      }),
    );
    const user = await enter();
    await user.click(await screen.findByRole('button', { name: 'Erase this report' }));
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText(/the door lets only so many through/)).toBeInTheDocument();
    server.use(http.post(COMMANDS_URL, () => HttpResponse.error()));
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText(/Your receipt is still good/)).toBeInTheDocument();
  });

  it('says that it cannot be reached', async () => {
    await serveFollowUp();
    server.use(http.get('*/api/feedback/v1/follow-up', () => HttpResponse.error()));
    openPage('/follow-up', aPerson());
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });

  it('offers receipts only to who kept them here', async () => {
    await keepReceipt(CODE);
    await serveFollowUp();
    const user = openPage('/follow-up', aPerson());
    const kept = within(await screen.findByRole('region', { name: 'Kept in this browser' }));
    expect(kept.queryByText(CODE)).not.toBeInTheDocument();
    await user.click(kept.getByRole('button', { name: 'Open' }));
    expect(await screen.findByLabelText('Week of the report')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Another receipt' }));
    await user.click(await screen.findByRole('button', { name: 'Forget' }));
    await waitFor(() => expect(screen.queryByText('Kept in this browser')).not.toBeInTheDocument());
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('000G');
  });
});
