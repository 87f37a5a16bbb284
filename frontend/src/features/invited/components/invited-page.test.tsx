import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';

const AUDITOR = aPerson({ roles: ['auditor'], matched: false, employee: null });
const WAVE = 'ai-at-work-2026-W46';

function person(employeeId: string, since: string | null = '2026-01-01') {
  return { employeeId, block: ['Firmware', 'Tools'], since, until: null };
}

function serve() {
  server.use(
    http.get('*/api/feedback/v1/waves', () =>
      HttpResponse.json({
        waves: [
          { waveId: WAVE, origin: 'web' },
          { waveId: 'x-import', origin: 'import' },
        ],
      }),
    ),
    http.get('*/api/feedback/v1/waves/:wave/invited', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') === 'E2'
          ? { waveId: WAVE, period: '2026-P12', invited: 3, people: [person('ghost', null)], next: null }
          : {
              waveId: WAVE,
              period: '2026-P12',
              invited: 3,
              people: [person('E1'), person('E2')],
              next: 'E2',
            },
      ),
    ),
  );
}

async function compareWith(text: string) {
  const user = userEvent.setup();
  await user.upload(
    await screen.findByLabelText(/The company’s own list/),
    new File([text], 'hr.csv', { type: 'text/csv' }),
  );
  await user.click(screen.getByRole('button', { name: 'Compare' }));
}

describe('invited people', () => {
  it('lists them page by page with their days in the directory', async () => {
    serve();
    openPage('/invited', AUDITOR);
    const table = await screen.findByRole('table', { name: /Invited to week 46/ });
    expect(within(table).getByRole('rowheader', { name: 'E1' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await within(table).findByText('never in it')).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /import/ })).not.toBeInTheDocument();
  });

  it('names who is on no list, from all pages', async () => {
    serve();
    openPage('/invited', AUDITOR);
    await compareWith('employee_id,name\nE1,A\nE2,B\nE9,C\n');
    expect(await screen.findByRole('alert')).toHaveTextContent('1 person was invited and is on no list');
    const table = screen.getByRole('table', { name: 'Invited and on no list' });
    expect(within(table).getByRole('rowheader', { name: 'ghost' })).toBeInTheDocument();
  });

  it('says when everybody is', async () => {
    serve();
    openPage('/invited', AUDITOR);
    await compareWith('E1\nE2\nghost\n');
    expect(await screen.findByText('Everybody invited is on the list')).toBeInTheDocument();
  });

  it('says what is wrong with a file', async () => {
    serve();
    openPage('/invited', AUDITOR);
    await compareWith('a,b\n1,2\n');
    expect(await screen.findByText(/none of them is named employee_id/)).toBeInTheDocument();
  });

  it('is not for a reader', async () => {
    openPage('/invited', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Compare' })).not.toBeInTheDocument();
  });
});
