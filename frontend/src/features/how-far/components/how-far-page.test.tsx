import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { evaluated } from '../../../../scripts/evaluation.mjs';
import { accusations, upperLimit } from '../api/rates';
import { printedLimit } from './false-accusations';

const RUN = evaluated()!;

function serve(body: unknown) {
  server.use(http.get('*/evaluation.json', () => HttpResponse.json(body as object)));
}

describe('limits of shares', () => {
  it('are those the service computes, for every line of the shipped run', () => {
    expect(RUN.lines.length).toBeGreaterThan(300);
    for (const line of RUN.lines) {
      expect(upperLimit(Math.round(line.everTheatre * line.groups), line.groups)).toBeCloseTo(
        line.upper95,
        9,
      );
    }
  });

  it('are never rounded to less than they are', () => {
    expect(printedLimit(0.00039)).toBe('0.039 %');
    expect(printedLimit(0.000391)).toBe('0.040 %');
    expect(printedLimit(0.0722)).toBe('7.3 %');
  });
});

describe('how far can I trust this', () => {
  it('begins with the bound of the shipped run, its day, commit and command', async () => {
    serve(RUN);
    openPage('/how-far', aPerson({ roles: ['reader'] }));
    const honest = accusations(RUN.lines.filter((line) => line.honest && !line.knownLimit));
    expect(
      await screen.findByText(/honest groups were? ever called theatre|honest groups was ever/),
    ).toHaveTextContent(printedLimit(honest.upper));
    expect(screen.getByText(RUN.command)).toBeInTheDocument();
    expect(screen.getByText(new RegExp(RUN.commit))).toBeInTheDocument();
  });

  it('shows power by size and what cannot be told', async () => {
    serve(RUN);
    openPage('/how-far', aPerson({ roles: ['unit-lead'] }));
    const power = within(await screen.findByRole('table', { name: 'Power by size of the group' }));
    const line = RUN.lines.find((one) => one.archetype === 'theatre 60 %' && one.n === 80)!;
    expect(power.getByRole('row', { name: /theatre 60 %/ })).toHaveTextContent(
      `${Math.round(100 * line.power!)}%`,
    );
    expect(screen.getByText(/learners who stop at the line/)).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /learners who stop at the line/ })).not.toBeInTheDocument();
  });

  it('has words for a build without a run, and for a failure', async () => {
    serve(null);
    openPage('/how-far', aPerson({ roles: ['auditor'] }));
    expect(await screen.findByText('No run is recorded')).toBeInTheDocument();
  });
});
