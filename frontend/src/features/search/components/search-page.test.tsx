import { render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { SearchResult } from '../api/search';
import { MarkedText } from '@/components/marked-text';

const HIT = { label: 'b-1', labelName: 'Ledger', wave: 'ai-at-work-2026-W43', tool: 'Copilot' };

function aResult(result: Partial<SearchResult> = {}): SearchResult {
  return {
    hits: [{ ...HIT, id: 'h1', text: 'It <mark>saves</mark> an hour.' }],
    facets: {
      unit: [{ value: 'ledger', name: 'Ledger', count: 34 }],
      tool: [{ value: 'copilot', name: 'Copilot', count: 'fewer than 10' }],
      useCase: [],
      wave: [],
    },
    total: 34,
    next: null,
    ...result,
  };
}

describe('marked text', () => {
  it('marks matches and shows every other sign as text', () => {
    const { container } = render(
      <MarkedText
        text={'a &lt;img src=x onerror=alert(1)&gt; <mark>hit</mark> <script>alert(1)</script> &amp;lt;'}
      />,
    );
    expect(container.querySelectorAll('mark')).toHaveLength(1);
    expect(container.querySelector('img, script')).toBeNull();
    expect(container).toHaveTextContent('a <img src=x onerror=alert(1)> hit <script>alert(1)</script> &lt;');
  });
});

describe('search', () => {
  it('searches for the words in the address and counts what it found', async () => {
    let asked = '';
    server.use(
      http.get('*/api/insight/v1/search', ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(aResult());
      }),
    );
    openPage('/search?q=save&unit=ledger', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('34 comments')).toBeInTheDocument();
    expect(asked).toBe('?q=save&unit=ledger');
    expect(screen.getByText('saves').tagName).toBe('MARK');
    expect(screen.getByRole('button', { name: 'Ledger 34' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('never turns "fewer than 10" into a number', async () => {
    server.use(
      http.get('*/api/insight/v1/search', () => HttpResponse.json(aResult({ total: 'fewer than 10' }))),
    );
    openPage('/search', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('fewer than 10 comments')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copilot fewer than 10' })).toBeInTheDocument();
  });

  it('follows the cursor', async () => {
    server.use(
      http.get('*/api/insight/v1/search', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('cursor') === 'c1'
            ? aResult({ hits: [{ ...HIT, id: 'h2', text: 'The second page.' }] })
            : aResult({ next: 'c1' }),
        ),
      ),
    );
    const user = openPage('/search?q=save', aPerson({ roles: ['reader'] }));
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('The second page.')).toBeInTheDocument();
    expect(screen.getByText('saves')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});
