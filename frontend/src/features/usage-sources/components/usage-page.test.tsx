import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { mappingJson } from '@/components/mapping/mapping';
import { USAGE_MAPPING } from '../api/usage-mapping';

describe('an import of any CSV', () => {
  it('names columns on the page and sends the mapping that is shown', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/insight/v1/usage/sources', () => HttpResponse.json({ sources: [] })),
      http.get('*/api/insight/v1/usage/imports', () => HttpResponse.json({ imports: [], next: null })),
      http.get('*/api/insight/v1/usage/connections', () =>
        HttpResponse.json({ connections: [], sources: [], fetched: [], uploaded: [] }),
      ),
      http.post('*/api/insight/v1/usage/imports', async ({ request }) => {
        sent.push(await request.text());
        return HttpResponse.json(
          { code: 'mapping-invalid', title: 'As far as the test goes' },
          { status: 422 },
        );
      }),
    );
    const user = openPage('/usage', aPerson({ roles: ['usage-admin'] }));
    await user.selectOptions(await screen.findByLabelText('Source'), 'Any CSV, with a mapping');
    await user.upload(
      screen.getByLabelText(/^Report file/),
      new File(['User;Date;Messages\n'], 'chat.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('The file has User, Date, Messages.')).toBeInTheDocument();
    const go = screen.getByRole('button', { name: 'Import' });
    expect(go).toBeDisabled();
    expect(screen.getByText('Still missing: the column that names the person.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Person'), 'User');
    await user.type(screen.getByLabelText('Day'), 'Date');
    await user.type(screen.getByLabelText('Tool of every row'), 'chat');
    await user.type(screen.getByLabelText('Prompts by people'), 'Messages');
    expect(screen.getByRole('region', { name: 'Mapping as JSON' })).toHaveTextContent('"separator": ";"');
    await user.click(go);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatch(/"human_prompts": "Messages"/);
  });

  it('has an example the page itself would write', () => {
    const { separator, decimal, dateFormat, columns, defaults } = JSON.parse(USAGE_MAPPING.example.mapping);
    const draft = { separator, decimal, dateFormat, columns, defaults, scale: { from: '', to: '' } };
    expect(mappingJson(draft)).toBe(USAGE_MAPPING.example.mapping);
    expect(USAGE_MAPPING.lacks(draft)).toBeNull();
    const header = USAGE_MAPPING.example.csv.split('\n')[0]?.split(separator);
    expect(header).toEqual(expect.arrayContaining(Object.values(columns)));
  });
});

describe('the report of an import', () => {
  afterEach(() => vi.restoreAllMocks());

  it('downloads every refused row, page by page', async () => {
    const asked: (string | null)[] = [];
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const rejection = (line: number) => ({ line, field: 'sessions', value: 'no', reason: 'no number' });
    const run = {
      importId: 'i1',
      source: 'csv',
      at: '2026-05-01T08:00:00Z',
      asOf: '2026-05-01T08:00:00Z',
      read: 3,
      accepted: 1,
      revised: 0,
      duplicate: 0,
      rejected: 2,
      rejections: [rejection(2)],
      warnings: [],
      coverage: { from: '2026-04-20', to: '2026-04-20', people: 1, matched: 1, unmatched: 0, days: 1 },
    };
    server.use(
      http.get('*/api/insight/v1/usage/sources', () => HttpResponse.json({ sources: [] })),
      http.get('*/api/insight/v1/usage/imports', () => HttpResponse.json({ imports: [run], next: null })),
      http.get('*/api/insight/v1/usage/imports/i1/rejections', ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        asked.push(cursor);
        return HttpResponse.json(
          cursor === null
            ? { rejections: [rejection(2)], next: '1' }
            : { rejections: [rejection(3)], next: null },
        );
      }),
    );
    const user = openPage('/usage', aPerson({ roles: ['auditor'] }));
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    expect(screen.getByText(/^The first 1 of 2 are listed here/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(asked).toEqual([null, '1']);
    expect(await saved[0]?.text()).toContain('3,sessions,no,no number');
  });
});
