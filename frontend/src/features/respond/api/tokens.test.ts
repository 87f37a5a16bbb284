import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authoriseWith } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import { serveOpenWave, type OpenWaveServices } from '@/testing/open-wave';
import { aList, aLog, headOf, LABEL, logWith, PAST } from '@/testing/publisher';
import { server } from '@/testing/server';
import { accessTokenOf } from '@/testing/session';
import { fromBase64url } from '../crypto/base64url';
import { verify } from '../crypto/blind-rsa';
import { concat, toInteger } from '../crypto/bytes';
import { tokenMessage } from '../crypto/token-message';
import { inDrawer } from './browser-database';
import { forgetBefore, type WaveTokenState } from './token-store';
import { tokensQuery, type WaveTokens } from './tokens';

const TOKENS_URL = '*/api/feedback/v1/waves/:waveId/tokens';

let services: OpenWaveServices;

beforeEach(async () => {
  services = await serveOpenWave();
});

afterEach(() => {
  vi.unstubAllGlobals();
  authoriseWith(() => Promise.resolve(accessTokenOf('emil')));
});

/** A page opened anew: what was fetched before is known only from what the browser keeps. */
function openPage(): Promise<WaveTokens> {
  return new QueryClient().fetchQuery({ ...tokensQuery(services.invitation), retry: false });
}

async function refusal(): Promise<string> {
  try {
    await openPage();
    return 'accepted';
  } catch (error) {
    return problemOf(error).code;
  }
}

function kept(): Promise<WaveTokenState[]> {
  return inDrawer('tokens', (drawer, give) => {
    const all = drawer.getAll() as IDBRequest<WaveTokenState[]>;
    all.onsuccess = () => give(all.result);
  });
}

function keptUnder(): Promise<IDBValidKey[]> {
  return inDrawer('tokens', (drawer, give) => {
    const keys = drawer.getAllKeys();
    keys.onsuccess = () => give(keys.result);
  });
}

describe('tokens', () => {
  it('are signatures of the published keys the signer never saw', async () => {
    const { tokens } = await openPage();
    expect(tokens.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    for (const { ordinal, nonce, signature } of tokens) {
      const modulus = toInteger(fromBase64url(aList().labels[0]!.keys[ordinal - 1]!));
      const input = concat(fromBase64url(nonce), tokenMessage('ai-at-work-2026-W47'));
      expect(await verify({ modulus, exponent: 65537n }, input, fromBase64url(signature))).toBe(true);
    }
    const asked = JSON.stringify(services.tokenRequests);
    for (const { nonce, signature } of tokens) {
      expect(asked).not.toContain(nonce);
      expect(asked).not.toContain(signature);
    }
  });

  it('are asked for only after the keys were fetched as nobody and the blinding is kept', async () => {
    let keptWhenAsked: WaveTokenState[] = [];
    server.use(
      http.post(TOKENS_URL, async () => {
        keptWhenAsked = await kept();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    expect(await refusal()).toBe('unavailable');
    expect(keptWhenAsked).toMatchObject([{ state: 'pending', label: LABEL }]);
    expect(JSON.stringify(keptWhenAsked)).toContain('"inverse"');
    expect(services.keyLogRequests).toHaveLength(1);
    expect(services.keyLogRequests[0]?.get('Authorization')).toBeNull();
    expect(services.keyLogRequests[0]?.get('Cookie')).toBeNull();
  });

  it('are asked for with the same blinding after a failure', async () => {
    const honest = services.signed;
    services.signed = () => ({ label: 'lost on the way', signatures: [] });
    expect(await refusal()).toBe('label-changed');
    services.signed = honest;
    expect((await openPage()).tokens).toHaveLength(3);
    expect(services.tokenRequests).toHaveLength(2);
    expect(services.tokenRequests[1]).toEqual(services.tokenRequests[0]);
  });

  it('are kept without what ties them to the request, and not asked for again', async () => {
    const first = await openPage();
    expect(JSON.stringify(await kept())).not.toMatch(/inverse|blinded/);
    expect(await openPage()).toEqual(first);
    expect(services.tokenRequests).toHaveLength(1);
    expect(services.keyLogRequests).toHaveLength(1);
  });

  it('are held against the log again when it has grown', async () => {
    const first = await openPage();
    services.log = await aLog(
      [...PAST, services.log.open[0]!.list, services.log.open[1]!.list, 'the list of week 48'],
      [PAST.length],
    );
    services.invitation.keyLog = headOf(services.log);
    expect(await openPage()).toEqual(first);
    expect(services.keyLogRequests).toHaveLength(2);
    expect(services.tokenRequests).toHaveLength(1);
    services.invitation.keyLog = headOf(await logWith(aList('ai-at-work-2026-W46')));
    expect(await refusal()).toBe('root-mismatch');
  });

  it('are the same in two tabs that start at once', async () => {
    const [one, other] = await Promise.all([openPage(), openPage()]);
    expect(one).toEqual(other);
    for (const request of services.tokenRequests) expect(request).toEqual(services.tokenRequests[0]);
  });

  it('belong to the person who is logged in, on a computer others use too', async () => {
    const emil = await openPage();
    authoriseWith(() => Promise.resolve(accessTokenOf('frida')));
    const frida = await openPage();
    expect(services.tokenRequests).toHaveLength(2);
    expect(frida.draftKey).not.toBe(emil.draftKey);
    expect(frida.tokens[0]?.nonce).not.toBe(emil.tokens[0]?.nonce);
    expect((await keptUnder()).join()).not.toMatch(/emil|frida/);
    expect(await keptUnder()).toHaveLength(2);
  });

  it('are not asked for where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Site data are blocked', 'SecurityError');
      },
    });
    expect(await refusal()).toBe('nothing-kept');
    expect(services.tokenRequests).toHaveLength(0);
  });

  it('are forgotten when a later wave is open', async () => {
    await openPage();
    await forgetBefore('2026-11-22T22:59:59Z');
    expect(await kept()).toHaveLength(1);
    await forgetBefore('2026-11-22T23:00:00Z');
    expect(await kept()).toHaveLength(0);
  });
});

describe('a signer that lies', () => {
  it.each([
    [
      'swapped keys',
      (signatures: { ordinal: number; signature: string }[]) =>
        signatures.map(({ signature }, index) => ({ ordinal: signatures.at(index - 1)!.ordinal, signature })),
    ],
    ['a missing signature', (signatures: { ordinal: number; signature: string }[]) => signatures.slice(1)],
    [
      'a signature of another length',
      (signatures: { ordinal: number; signature: string }[]) =>
        signatures.map(({ ordinal, signature }) => ({ ordinal, signature: signature.slice(4) })),
    ],
    [
      'no signature at all',
      (signatures: { ordinal: number; signature: string }[]) =>
        signatures.map(({ ordinal }) => ({ ordinal, signature: '?' })),
    ],
  ])('is caught with %s', async (_, bend) => {
    const honest = services.signed;
    services.signed = (blinded) => {
      const { label, signatures } = honest(blinded);
      return { label, signatures: bend(signatures) };
    };
    expect(await refusal()).toBe('signature-invalid');
    expect(await kept()).toMatchObject([{ state: 'pending' }]);
  });

  it('is caught when it changes the list behind a log of its own', async () => {
    await openPage();
    await inDrawer<void>('key-log', (drawer, give) => {
      drawer.clear();
      give();
    });
    const list = aList();
    list.closesAt = '2026-11-29T23:00:00Z';
    services.log = await logWith(list);
    services.invitation.keyLog = headOf(services.log);
    expect(await refusal()).toBe('list-changed');
  });

  it('is caught when it forgets a log this browser has seen', async () => {
    await openPage();
    services.log = await aLog([services.log.open[0]!.list], [0]);
    services.invitation.keyLog = headOf(services.log);
    expect(await refusal()).toBe('prefix-lost');
  });

  it('is caught before a token is asked for', async () => {
    services.invitation.keyLog = headOf(await logWith(aList('ai-at-work-2026-W46')));
    expect(await refusal()).toBe('root-mismatch');
    expect(services.tokenRequests).toHaveLength(0);
    expect(await kept()).toHaveLength(0);
  });

  it('is caught when its log is no log', async () => {
    for (const body of [
      null,
      [],
      { root: 'AA', leaves: [1], open: [] },
      { root: 'AA', leaves: [], open: [{}] },
    ]) {
      server.use(http.get('*/api/feedback/v1/key-log', () => HttpResponse.json(body)));
      expect(await refusal()).toBe('log-unreadable');
    }
  });
});
