import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { serveOpenWave } from '@/testing/open-wave';
import { CONTRACT_TEXT } from '@/testing/publisher';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import { promises } from '../../../../scripts/proofs.mjs';

const TERMS = JSON.stringify({
  campaign: 'ai-at-work',
  floors: { invited: 10, label: 5, score: 5, comment: 10 },
  retentionMonths: 24,
  erasureHours: 24,
});

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

async function hexOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As the file stands before any run, whatever this repository's last one said. */
function neverRun(promise: ReturnType<typeof promises>[number]) {
  return { ...promise, status: 'unproven', figure: null, test: null, commit: null, date: null };
}

async function serveTrust(contract = { text: TERMS, hash: '' }) {
  const hash = contract.hash || (await hashOf(contract.text));
  server.use(
    http.get('*/index.html', () => HttpResponse.html('<title>Candor</title>')),
    http.get('*/bundle.json', async () => HttpResponse.json({ page: await hexOf('<title>Candor</title>') })),
    http.get('*/api/feedback/v1/key-log', () => HttpResponse.json({ root: '', leaves: [], open: [] })),
    http.get('*/api/feedback/v1/contracts', ({ request }) => {
      expect(request.headers.get('Authorization')).toBeNull();
      return HttpResponse.json({ contracts: [{ ...contract, hash, signature: 'c2lnbmVk' }] });
    }),
    http.get('*/api/insight/v1/access-log/head', ({ request }) => {
      expect(request.headers.get('Authorization')).toBeNull();
      return HttpResponse.json({ head: { day: '2026-11-25', sequence: 7, hash: 'ab'.repeat(32) } });
    }),
    http.get('*/proofs.json', () =>
      HttpResponse.json([
        ...promises().slice(0, 2).map(neverRun),
        {
          promise: 3,
          about: 'Anonymity',
          sentence: 'Vectors.',
          status: 'proven',
          figure: '4 of 4 vectors',
          test: 'BlindSignatureTest',
          commit: 'abc123',
          date: '2026-11-25',
        },
      ]),
    ),
  );
}

describe('trust', () => {
  it('shows floors from the contract itself and the log as this browser computed it', async () => {
    await serveTrust();
    const { log } = await serveOpenWave();
    openPage('/trust', aPerson());
    expect(await screen.findByText(/people share the label an answer carries/)).toHaveTextContent(/^10/);
    expect(screen.getByText(/kept for 24 months/)).toBeInTheDocument();
    expect(await screen.findByText(/They fit: the log begins with exactly/)).toBeInTheDocument();
    expect(screen.getAllByText(log.root)).toHaveLength(2);
  });

  it('refuses a log that is not the invitation’s', async () => {
    await serveTrust();
    const services = await serveOpenWave();
    services.invitation.keyLog = { ...services.invitation.keyLog, root: services.log.leaves[0] as string };
    services.log = { ...services.log, leaves: [...services.log.leaves, services.log.leaves[0] as string] };
    openPage('/trust', aPerson());
    expect(await screen.findByRole('alert')).toHaveTextContent('root-mismatch');
  });

  it('calls nothing proven that no run has proven', async () => {
    await serveTrust();
    openPage('/trust', aPerson({ roles: ['reader'] }));
    const proven = await screen.findByText('3. Vectors.');
    expect(screen.getByText('1 of 3 are proven.')).toBeInTheDocument();
    expect(within(proven.closest('li') as HTMLElement).getByText('● Proven')).toBeInTheDocument();
    expect(screen.getAllByText('○ Not proven')).toHaveLength(2);
    expect(screen.getByText(/commit abc123/)).toBeInTheDocument();
  });

  it('says whether the pages are those published with the build', async () => {
    await serveTrust();
    openPage('/trust', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText('It is the one published with this build.')).toBeInTheDocument();
  });

  it('says that other pages were served', async () => {
    await serveTrust();
    server.use(http.get('*/index.html', () => HttpResponse.html('<title>Candour</title>')));
    openPage('/trust', aPerson({ roles: ['reader'] }));
    expect(await screen.findByText(/^It is not the one published/)).toBeInTheDocument();
  });

  it('warns of a contract whose text has another hash', async () => {
    await serveTrust({ text: CONTRACT_TEXT, hash: 'AAAA' });
    openPage('/trust', aPerson({ roles: ['reader'] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('does not have the hash');
  });

  it('has a sentence for each of the 25 promises', () => {
    expect(promises().map(({ promise }) => promise)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    expect(promises().every(({ sentence, about }) => sentence && about)).toBe(true);
  });
});
