import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { AuditReport } from '../api/audits';

const ID = '00000000-0000-4000-8000-000000000001';

function anAudit(change: Partial<AuditReport> = {}): AuditReport {
  return {
    auditId: ID,
    state: 'open',
    openedBy: 'Anna',
    frozenAt: '2026-11-20T08:00:00Z',
    contentDigest: 'c'.repeat(64),
    recordDigest: 'd'.repeat(64),
    content: {
      format: 'candor-audit-1',
      question: 'Who gains?',
      period: '2026-P11',
      figures: 'final',
      finalOn: '2026-11-09',
      units: [{ id: 'top', name: 'Halden', people: 300 }],
      tools: [{ id: 'copilot', name: 'Copilot' }],
      inputs: {},
      targets: [],
      cells: [
        {
          id: 'b-1~copilot~2026-P11',
          node: 'b-1',
          name: 'Ledger',
          tool: 'copilot',
          found: {
            verdict: 'VALUE',
            sentence: 'People choose this.',
            n: 30,
            nTo: 34,
            known: 40,
            said: [{ question: 'Do people find it useful?', share: 0.8, low: 0.65, high: 0.95 }],
            usage: {
              unit: 'events',
              raw: { value: 5200, low: 5100, high: 5300 },
              passive: null,
              machine: { value: 0, low: 0, high: 0 },
              automation: { value: 0, low: 0, high: 0 },
              toppedUp: { value: 400, low: 0, high: 900 },
              genuine: { value: 4800, low: 4200, high: 5300 },
              label: 'DOWN_WEIGHT',
              reasons: ['some weeks are topped up'],
            },
            contradictions: ['Much use, few say it helps.'],
            gaps: [],
            noted: [],
          },
        },
        {
          id: 'b-2~copilot~2026-P11',
          node: 'b-2',
          name: 'Risk',
          tool: 'copilot',
          found: { withheld: 'hidden to protect a small group' },
        },
      ],
    },
    comparison: null,
    findings: [],
    signOffs: [],
    withdrawal: null,
    ...change,
  };
}

function serve(audit: AuditReport) {
  server.use(http.get(`*/api/insight/v1/audits/${ID}`, () => HttpResponse.json(audit)));
}

const BOARD = {
  period: '2026-P11',
  periods: [
    {
      id: '2026-P11',
      from: '2026-10-12',
      to: '2026-11-08',
      closed: true,
      figures: 'final',
      finalOn: null,
      late: 0,
    },
    {
      id: '2026-P12',
      from: '2026-11-09',
      to: '2026-12-06',
      closed: false,
      figures: 'running',
      finalOn: null,
      late: 0,
    },
  ],
  tools: [{ id: 'copilot', name: 'Copilot' }],
  nodes: [{ id: 'top', name: 'Halden', parentId: null, depth: 0, people: 300 }],
  cells: [],
  targets: [],
};

describe('audits', () => {
  it('has words for none, and freezes a question about a period that has ended', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/insight/v1/audits', () => HttpResponse.json({ audits: [], next: null })),
      http.get('*/api/insight/v1/board', () => HttpResponse.json(BOARD)),
      http.post('*/api/insight/v1/audits', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(anAudit(), { status: 201 });
      }),
    );
    serve(anAudit());
    const user = openPage('/audits', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByText('No audit yet')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open an audit' }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Freeze and open' }));
    expect(screen.getByText('Say what the audit is to find out.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Question'), 'Who gains?');
    await user.click(screen.getByRole('checkbox', { name: /Halden/ }));
    await user.click(screen.getByRole('button', { name: 'Freeze and open' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Who gains?' })).toBeInTheDocument();
    expect(sent).toEqual([{ question: 'Who gains?', period: '2026-P11', units: ['top'], tools: [] }]);
  });

  it('shows what people say beside raw and genuine usage, and a hidden cell as hidden', async () => {
    serve(anAudit());
    openPage(`/audits/${ID}`, aPerson({ roles: ['reader'] }));
    const cell = within(
      (await screen.findByRole('heading', { name: /Ledger × Copilot/ })).closest('details')!,
    );
    expect(cell.getByText('Do people find it useful?').nextSibling).toHaveTextContent('80% yes (65% to 95%)');
    expect(cell.getByText('Raw usage, events').nextSibling).toHaveTextContent('5,200 (5,100 to 5,300)');
    expect(cell.getByText('− passive').nextSibling).toHaveTextContent('unknown');
    expect(cell.getByText('= genuine').nextSibling).toHaveTextContent('4,800 (4,200 to 5,300)');
    expect(screen.getByRole('heading', { name: /Risk × Copilot/ })).toHaveTextContent(
      'hidden to protect a small group',
    );
    expect(screen.getByText(/1 group and tool is shown/)).toHaveTextContent('and 1 hidden');
  });

  it('waits with signatures for decisions, then signs the record as read after a question', async () => {
    const finding = {
      number: 1,
      what: 'Few gain.',
      owner: 'Tools office',
      notedOn: '2026-11-21',
      notedBy: 'Anna',
    };
    const decision = {
      outcome: 'accepted' as const,
      reason: 'It ends.',
      revision: 1,
      decidedOn: '2026-11-22',
      decidedBy: 'Bela',
    };
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/insight/v1/audits/${ID}/findings/1/decisions`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(anAudit({ findings: [{ ...finding, decision }] }), { status: 201 });
      }),
      http.post(`*/api/insight/v1/audits/${ID}/sign-offs`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          anAudit({
            state: 'signed-once',
            findings: [{ ...finding, decision }],
            signOffs: [{ signedBy: 'Cleo', signedAt: '2026-11-23T08:00:00Z', recordDigest: 'd'.repeat(64) }],
          }),
          { status: 201 },
        );
      }),
    );
    serve(anAudit({ findings: [{ ...finding, decision: null }] }));
    const user = openPage(`/audits/${ID}`, aPerson({ roles: ['auditor'] }));
    expect(await screen.findByRole('button', { name: 'Sign it…' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Decide on finding 1' }));
    await user.type(screen.getByLabelText('Reason'), 'It ends.');
    await user.click(screen.getByRole('button', { name: 'Record the decision' }));
    expect(await screen.findByText('It ends.', { exact: false })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign it…' }));
    await user.click(screen.getByRole('button', { name: 'Sign it' }));
    expect(await screen.findByText(/^Cleo,/)).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Put a finding on record' })).not.toBeInTheDocument();
    expect(sent).toEqual([{ outcome: 'accepted', reason: 'It ends.' }, { recordDigest: 'd'.repeat(64) }]);
  });

  it('is withdrawn by who opened it, with a reason, and stays to be read', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/insight/v1/audits/${ID}/withdrawal`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          anAudit({
            state: 'withdrawn',
            withdrawal: { reason: 'Wrong period.', withdrawnBy: 'Anna', withdrawnAt: '2026-11-20T09:00:00Z' },
          }),
          { status: 201 },
        );
      }),
    );
    serve(anAudit());
    const user = openPage(`/audits/${ID}`, aPerson({ roles: ['reader'], name: 'Anna' }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw it…' }));
    expect(screen.getByRole('button', { name: 'Withdraw it' })).toBeDisabled();
    await user.type(screen.getByLabelText('Reason'), 'Wrong period.');
    await user.click(screen.getByRole('button', { name: 'Withdraw it' }));
    expect(await screen.findByText(/Anna withdrew it/)).toHaveTextContent('“Wrong period.”');
    expect(screen.queryByRole('button', { name: 'Sign it…' })).not.toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Put a finding on record' })).not.toBeInTheDocument();
    expect(screen.getByText('Ledger × Copilot')).toBeInTheDocument();
    expect(sent).toEqual([{ reason: 'Wrong period.' }]);
  });

  it('is withdrawn by nobody else', async () => {
    serve(anAudit());
    openPage(`/audits/${ID}`, aPerson({ roles: ['auditor'], name: 'Bela' }));
    expect(await screen.findByRole('button', { name: 'Sign it…' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Withdraw it…' })).not.toBeInTheDocument();
  });

  it('says the digest of what was taken', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    server.use(
      http.get(`*/api/insight/v1/audits/${ID}/pdf`, () =>
        HttpResponse.arrayBuffer(new TextEncoder().encode('abc').buffer, {
          headers: { 'Content-Type': 'application/pdf' },
        }),
      ),
    );
    serve(anAudit());
    const user = openPage(`/audits/${ID}`, aPerson({ roles: ['auditor'] }));
    await user.click(await screen.findByRole('button', { name: 'Take it as PDF' }));
    expect(
      await screen.findByText(/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/),
    ).toBeInTheDocument();
    expect(click).toHaveBeenCalledOnce();
    click.mockRestore();
  });
});
