import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { asCsv, asJson } from '../api/export';
import type { NewJob, OwnJob } from '../api/jobs';
import type { GroupReads, NewObjection, Objection, OwnDay, OwnHour, OwnRecord } from '../api/record';

const PERSON: OwnRecord['person'] = {
  employeeId: 'e-1',
  name: 'Emil Example',
  email: 'emil@acme.example',
  language: 'en',
  timeZone: null,
  country: 'DE',
  aliases: [
    { source: 'github', value: 'gh-emil' },
    { source: 'slack', value: 'U123' },
  ],
  memberships: [
    { unitId: 'ledger', unitName: 'Ledger', managerId: 'e-9', validFrom: '2024-01-01', validTo: null },
  ],
};

const INVITATION: OwnRecord['invitations'][number] = {
  wave: 'ai-at-work-2026-W46',
  campaign: 'ai-at-work',
  week: '2026-W46',
  opensAt: '2026-11-09T00:00:00Z',
  closesAt: '2026-11-15T23:00:00Z',
  block: 'Ledger',
  invited: 48,
  level: 'anonymous',
  answeredInChat: false,
  tokensIssued: null,
};

const READS: GroupReads = {
  group: 'Ledger',
  months: [{ month: '2026-11', kinds: [{ kind: 'cell', ownGroup: 3, larger: 41 }] }],
};

const HOUR: OwnHour = {
  hour: '2026-11-19T09:00:00Z',
  source: 'cursor-events',
  tool: 'cursor',
  kind: 'machine_requests',
  amount: 3,
};

const LEVELS: OwnRecord['levels'] = [{ campaign: 'ai-at-work', level: 'confidential' }];

function aDay(day: string, more: Partial<OwnDay> = {}): OwnDay {
  return {
    day,
    source: 'csv',
    tool: 'copilot',
    asOf: '2026-11-20T06:00:00Z',
    complete: true,
    unit: 'ledger',
    automation: false,
    job: false,
    rows: [
      {
        surface: '',
        model: '',
        licensed: null,
        figures: [{ metric: 'human_prompts', value: 0 }],
        cost: null,
      },
    ],
    ...more,
  };
}

const JOB: OwnJob = {
  automationId: 'j1',
  about: 'person',
  hash: null,
  tool: 'copilot',
  fromDay: '2026-11-02',
  untilDay: null,
  fromHour: null,
  toHour: null,
  note: '',
  own: true,
  declaredBy: 'themself',
  declaredAt: '2026-11-02T08:00:00Z',
  endedBy: null,
  endedAt: null,
};

/** Two services that keep what they are told. */
function serveRecord({ objections = [] as Objection[], invitations = [INVITATION] } = {}) {
  const days = [aDay('2026-11-19'), aDay('2026-11-02')];
  const asked: string[] = [];
  const jobs: OwnJob[] = [];
  const mark = (automation: boolean) =>
    http[automation ? 'put' : 'delete'](
      '*/api/insight/v1/me/usage/automations/:source/:tool/:day',
      ({ params }) => {
        asked.push(`${automation ? 'job' : 'own use'} ${String(params['day'])}`);
        const at = days.findIndex(({ day }) => day === params['day']);
        days[at] = { ...(days[at] as OwnDay), automation };
        return new HttpResponse(null, { status: 204 });
      },
    );
  server.use(
    http.get('*/api/feedback/v1/waves/open', () => HttpResponse.json({ waves: [], invitedFrom: null })),
    http.get('*/api/feedback/v1/me/record', () =>
      HttpResponse.json({ person: PERSON, invitations, levels: LEVELS, objections }),
    ),
    http.get('*/api/insight/v1/me/usage', ({ request }) => {
      const before = new URL(request.url).searchParams.get('before');
      return HttpResponse.json(
        before === null
          ? { days: days.slice(0, 1), hours: [HOUR], next: '2026-11-16' }
          : { days: days.slice(1), hours: [], next: null },
      );
    }),
    http.get('*/api/insight/v1/access-log/mine', () => HttpResponse.json(READS)),
    http.get('*/api/insight/v1/tools', () =>
      HttpResponse.json({ tools: [{ id: 'copilot', name: 'Copilot' }] }),
    ),
    http.get('*/api/insight/v1/me/usage/automations', () => HttpResponse.json({ automations: jobs })),
    http.post('*/api/insight/v1/me/usage/automations', async ({ request }) => {
      const declared = (await request.json()) as NewJob;
      asked.push(
        `job with ${declared.tool} since ${declared.fromDay}, ${declared.fromHour} to ${declared.toHour}`,
      );
      jobs.push({ ...JOB, ...declared });
      return HttpResponse.json(jobs.at(-1), { status: 201 });
    }),
    http.delete('*/api/insight/v1/me/usage/automations/:id', ({ request }) => {
      const lastDay = new URL(request.url).searchParams.get('lastDay');
      asked.push(`job until ${lastDay}`);
      jobs[0] = { ...(jobs[0] as OwnJob), untilDay: lastDay };
      return new HttpResponse(null, { status: 204 });
    }),
    mark(true),
    mark(false),
    http.post('*/api/feedback/v1/me/objections', async ({ request }) => {
      const raised = (await request.json()) as NewObjection;
      asked.push(`${raised.kind} ${raised.what}: ${raised.reason}`);
      objections.push({
        ...raised,
        id: `o-${objections.length}`,
        state: 'open',
        answer: null,
        raisedOn: '2026-11-25',
        decidedOn: null,
      });
      return HttpResponse.json(objections.at(-1), { status: 201 });
    }),
    http.delete('*/api/feedback/v1/me/objections/:id', ({ params }) => {
      objections.splice(
        objections.findIndex(({ id }) => id === params['id']),
        1,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return asked;
}

describe('what Candor holds about me', () => {
  it('declares a job of one’s own by the hour and ends it', async () => {
    const asked = serveRecord();
    const user = openPage('/about-me', aPerson());
    await user.click(await screen.findByRole('button', { name: 'Declare a job' }));
    await user.selectOptions(await screen.findByLabelText('Tool of the job'), 'Copilot');
    await user.clear(screen.getByLabelText('Since'));
    await user.type(screen.getByLabelText('Since'), '2026-11-02');
    await user.selectOptions(screen.getByLabelText('Begins at'), '22:00');
    expect(screen.getByText('Both hours or neither.')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Ends at'), '05:00');
    await user.click(screen.getByRole('button', { name: 'Declare it' }));
    expect(await screen.findByText(/22:00 to 05:00, from/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'End the job with Copilot' }));
    await user.click(screen.getByRole('button', { name: 'It never was one' }));
    expect(await screen.findByText(/22:00 to 05:00, never/)).toBeInTheDocument();
    expect(asked).toEqual(['job with copilot since 2026-11-02, 22 to 5', 'job until 2026-11-01']);
  });

  it('shows the directory row, linked bots, waves and own use, zero as zero', async () => {
    serveRecord();
    openPage('/about-me', aPerson());
    expect(await screen.findByText('emil@acme.example')).toBeInTheDocument();
    expect(screen.getByText('slack: U123')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'What Candor holds about me' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /week 46 of 2026.*forgotten/ })).toBeInTheDocument();
    expect(screen.getByText('ai-at-work: confidential')).toBeInTheDocument();
    expect(await screen.findByText('human prompts 0')).toBeInTheDocument();
  });

  it('tells how often results of the group were looked at, and not who did', async () => {
    serveRecord();
    openPage('/about-me', aPerson());
    expect(
      await screen.findByRole('row', { name: 'November 2026 Evidence of a cell 3 41' }),
    ).toBeInTheDocument();
  });

  it('says that nobody looked yet', async () => {
    serveRecord();
    server.use(
      http.get('*/api/insight/v1/access-log/mine', () => HttpResponse.json({ group: 'Ledger', months: [] })),
    );
    openPage('/about-me', aPerson());
    expect(await screen.findByText('No results about Ledger were asked for.')).toBeInTheDocument();
  });

  it('marks a day as a scheduled job and takes it back', async () => {
    const asked = serveRecord();
    const user = openPage('/about-me', aPerson());
    await user.click(await screen.findByRole('button', { name: /^This was my scheduled job/ }));
    expect(await screen.findByText('Scheduled job: counts for nobody')).toBeInTheDocument();
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/counts as your own use again/)).toBeInTheDocument();
    expect(screen.queryByText('Scheduled job: counts for nobody')).not.toBeInTheDocument();
    expect(asked).toEqual(['job 2026-11-19', 'own use 2026-11-19']);
  });

  it('reaches earlier weeks', async () => {
    serveRecord();
    const user = openPage('/about-me', aPerson());
    await user.click(await screen.findByRole('button', { name: 'Show earlier weeks' }));
    expect(await screen.findByText('November 2, 2026')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show earlier weeks' })).not.toBeInTheDocument();
  });

  it('raises an objection, takes it back and undoes that', async () => {
    const asked = serveRecord();
    const user = openPage('/about-me', aPerson());
    await user.type(await screen.findByLabelText('Your reason'), 'Not mine');
    await user.selectOptions(screen.getByLabelText('About'), 'Accounts taken for mine');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(await screen.findByRole('button', { name: 'Take back: Not mine' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Waits for an answer')).toBeInTheDocument();
    expect(asked).toEqual(['objection aliases: Not mine', 'objection aliases: Not mine']);
  });

  it('says so when the directory does not know the log-in', async () => {
    serveRecord();
    server.use(
      http.get('*/api/feedback/v1/me/record', () =>
        HttpResponse.json({ code: 'not-in-directory', title: 'Not in the directory' }, { status: 403 }),
      ),
    );
    openPage('/about-me', aPerson({ matched: false, employee: null }));
    expect(await screen.findByRole('alert')).toHaveTextContent('holds nothing about you');
  });

  it('is for employees', async () => {
    openPage('/about-me', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'What Candor holds about me' })).not.toBeInTheDocument();
  });

  it('exports every fact, unknown as nothing', () => {
    const everything = {
      person: PERSON,
      invitations: [INVITATION],
      levels: LEVELS,
      objections: [],
      usage: [aDay('2026-11-19')],
      usageHours: [HOUR],
    };
    expect(JSON.parse(asJson(everything))).toEqual(everything);
    const lines = asCsv(everything).split('\r\n');
    expect(lines).toContain('alias,,github,gh-emil');
    expect(lines).toContain('directory,,timeZone,');
    expect(lines).toContain('invitation,ai-at-work-2026-W46,tokensIssued,');
    expect(lines).toContain('usage,2026-11-19 csv copilot,human_prompts,0');
    expect(lines).toContain('usage by the hour,2026-11-19T09:00:00Z cursor-events cursor,machine_requests,3');
  });
});
