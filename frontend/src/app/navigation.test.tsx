import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { PAGE_ROLES, type PageName } from '@/lib/roles';
import { landingFor, navigationFor, pageAt, sectionsFor } from './navigation';

const names = (...roles: string[]) => navigationFor(roles).map(({ name }) => name);

describe('navigation', () => {
  it('shows each role what it reaches', () => {
    expect(names('employee')).toEqual(['Home', 'Follow-up']);
    expect(names('reader')).toEqual([
      'Board',
      'Readiness',
      'Money',
      'Contradictions',
      'Portfolio',
      'Clean data',
      'Search',
      'Targets',
      'Audits',
      'How far to trust',
      'Waves',
    ]);
    expect(names('auditor')).toEqual([
      'Board',
      'Readiness',
      'Money',
      'Contradictions',
      'Portfolio',
      'Clean data',
      'Search',
      'Targets',
      'Audits',
      'How far to trust',
      'Waves',
      'Usage sources',
      'Outcomes',
      'Access log',
      'Invited people',
    ]);
    expect(names('unit-lead')).toEqual([
      'Board',
      'Readiness',
      'Contradictions',
      'Portfolio',
      'Clean data',
      'Search',
      'Targets',
      'How far to trust',
    ]);
    expect(names('author', 'employee')).toEqual(['Home', 'Follow-up', 'Waves', 'Response imports']);
    expect(names('usage-admin')).toEqual([
      'Targets',
      'Usage sources',
      'Outcomes',
      'Identities',
      'Automations',
      'Coverage',
      'Response imports',
      'Tools and use cases',
      'Directory',
    ]);
    expect(names('admin')).toEqual(['Waves', 'Directory']);
    expect(names('bot', 'service')).toEqual([]);
  });

  it('divides many pages into sections and leaves few side by side', () => {
    expect(sectionsFor(['author', 'employee']).map(({ pages }) => pages.length)).toEqual([1, 1, 1, 1]);
    const reader = sectionsFor(['reader', 'employee']);
    expect(reader.map(({ name }) => name)).toEqual(['For you', 'Evidence', 'Usage', 'Asking']);
    expect(reader[2]?.pages.map(({ name }) => name)).toEqual(['Targets']);
    const everything = Object.values(PAGE_ROLES).flat();
    const pages = sectionsFor(everything).flatMap((section) => section.pages);
    expect(pages, 'no page is in two sections or in none').toHaveLength(
      (Object.keys(PAGE_ROLES) as PageName[]).length,
    );
    expect(new Set(pages).size).toBe(pages.length);
    expect(pageAt(reader, '/board/cells/a~b~2026-P01')?.name).toBe('Board');
    expect(pageAt(sectionsFor(['usage-admin', 'employee']), '/usage/coverage')?.name).toBe('Coverage');
    expect(pageAt(reader, '/about-me')).toBeUndefined();
  });

  it('lands on Home for whom answers, else on the first page in reach', () => {
    expect(landingFor(['reader', 'employee'])?.to).toBe('/');
    expect(landingFor(['reader'])?.to).toBe('/board');
    expect(landingFor([])).toBeNull();
  });

  it('names only reachable pages in the header and marks the current one', async () => {
    server.use(
      http.get('*/api/feedback/v1/waves', () => HttpResponse.json({ waves: [] })),
      http.get('*/api/feedback/v1/campaigns/:campaign/contract', () => HttpResponse.error()),
    );
    openPage('/waves', aPerson({ roles: ['admin'] }));
    const pages = within(await screen.findByRole('navigation', { name: 'Pages' }));
    expect(pages.getAllByRole('link').map((link) => link.textContent)).toEqual(['Waves', 'Directory']);
    expect(pages.getByRole('link', { name: 'Waves' })).toHaveAttribute('aria-current', 'page');
  });

  it('asks a page the roles do not reach for nothing and says whom it serves', async () => {
    openPage('/directory', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('heading', { name: /do not reach this page/ })).toBeInTheDocument();
    expect(screen.getByText('It serves admin, usage admin')).toBeInTheDocument();
  });

  it('has words for a log-in without any role', async () => {
    openPage('/', aPerson({ roles: [], matched: false }));
    expect(await screen.findByRole('heading', { name: 'You have no role here yet' })).toBeInTheDocument();
  });
});
