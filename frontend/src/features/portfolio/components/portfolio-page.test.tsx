import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { Portfolio, PortfolioCase } from '../api/portfolio';

const CASE: PortfolioCase = {
  useCase: 'review',
  name: 'Code review',
  tool: 'copilot',
  toolName: 'Copilot',
  origin: 'required',
  retired: false,
  ownerUnit: 'all',
  judged: {
    kind: 'FORCED_INTEGRATION',
    reason: 'it is required and a clear gain is ruled out',
    n: 45,
    nTo: 49,
    invited: 600,
    impact: { value: -0.2, low: -0.45, high: 0.05 },
    voluntary: { value: 0.2, low: 0.05, high: 0.35 },
  },
};
const PAGE: Portfolio = {
  period: '2026-P11',
  wholeCompany: true,
  invited: 600,
  cases: [
    CASE,
    { ...CASE, useCase: 'mail', name: 'Mail', judged: { withheld: 'hidden to protect a small group' } },
  ],
};

function serve(answer: object) {
  server.use(http.get('*/api/insight/v1/portfolio', () => HttpResponse.json(answer)));
}

describe('portfolio', () => {
  it('calls each use case with its figures, and shows the hidden ones as hidden', async () => {
    serve(PAGE);
    openPage('/portfolio', aPerson({ roles: ['reader'] }));
    const review = within((await screen.findByRole('rowheader', { name: /^Code review/ })).closest('tr')!);
    expect(review.getByText('Forced integration')).toBeInTheDocument();
    expect(review.getByText('-45% to 5%')).toBeInTheDocument();
    expect(review.getByText('45–49')).toBeInTheDocument();
    const mail = within(screen.getByRole('rowheader', { name: /^Mail/ }).closest('tr')!);
    expect(mail.getByText('hidden to protect a small group')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /by impact and voluntary share/ })).toHaveTextContent(
      'Code review',
    );
  });

  it('says where figures rest on the groups that can be shown', async () => {
    serve({ ...PAGE, cases: [{ ...CASE, judged: { ...CASE.judged, invited: 180 } }] });
    openPage('/portfolio', aPerson({ roles: ['reader'] }));
    expect(
      await screen.findByText(/^of 180 people asked in the groups that can be shown/),
    ).toBeInTheDocument();
  });

  it('says to whom it is shown', async () => {
    serve({ ...PAGE, wholeCompany: false, cases: [] });
    openPage('/portfolio', aPerson({ roles: ['unit-lead'] }));
    expect(await screen.findByText('The portfolio is of the whole company')).toBeInTheDocument();
  });
});
