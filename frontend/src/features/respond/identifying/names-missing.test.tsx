import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createQueryClient } from '@/lib/query';
import { CheckedTextarea } from './checked-textarea';

vi.mock('./names', () => {
  throw new Error('The module did not load');
});

configure({ asyncUtilTimeout: 10_000 });

it('says when names are not looked for, and looks for the rest', { timeout: 15_000 }, async () => {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <CheckedTextarea aria-label="Comment" value="Ask Maria about PAY-2210." onText={() => undefined}>
        <p>Leave out names.</p>
      </CheckedTextarea>
    </QueryClientProvider>,
  );
  expect(await screen.findByText(/Names are not looked for/)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '“PAY-2210”' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '“Maria”' })).not.toBeInTheDocument();
});
