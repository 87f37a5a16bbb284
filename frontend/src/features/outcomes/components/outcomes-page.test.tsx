import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { OutcomeImport } from '../api/outcomes';

const REPORT: OutcomeImport = {
  importId: 'i-1',
  at: '2026-11-26T10:00:00Z',
  read: 3,
  accepted: 1,
  revised: 0,
  duplicate: 1,
  rejected: 1,
  rejections: [{ file: null, line: 4, field: 'quality', value: '9', reason: 'not from 1 to 5' }],
  from: '2026-11-02',
  to: '2026-11-05',
};

describe('outcomes of tasks', () => {
  it('takes a file and names what was refused', async () => {
    server.use(
      http.get('*/api/insight/v1/outcomes/imports', () => HttpResponse.json({ imports: [], next: null })),
      http.post('*/api/insight/v1/outcomes/imports', () => HttpResponse.json(REPORT)),
    );
    const user = openPage('/outcomes', aPerson({ roles: ['usage-admin'] }));
    expect(await screen.findByText('No file of tasks was imported yet')).toBeInTheDocument();
    await user.upload(screen.getByLabelText(/File of tasks/), new File(['task'], 'tasks.csv'));
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('not from 1 to 5')).toBeInTheDocument();
    expect(screen.getByText(/It changed tasks of/)).toBeInTheDocument();
  });

  it('lets auditors look and not bring', async () => {
    server.use(
      http.get('*/api/insight/v1/outcomes/imports', () =>
        HttpResponse.json({ imports: [REPORT], next: null }),
      ),
    );
    const user = openPage('/outcomes', aPerson({ roles: ['auditor'] }));
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    expect(screen.getByText('not from 1 to 5')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument();
  });
});
