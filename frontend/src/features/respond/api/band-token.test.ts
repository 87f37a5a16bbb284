import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problemOf } from '@/lib/api/problem';
import { serveOpenWave, type OpenWaveServices } from '@/testing/open-wave';
import { aListWithBands, sign } from '@/testing/publisher';
import { server } from '@/testing/server';
import { serveBand, type BandServices } from '@/testing/usage-band';
import { fromBase64url } from '../crypto/base64url';
import { verify } from '../crypto/blind-rsa';
import { concat } from '../crypto/bytes';
import { tokenMessage } from '../crypto/token-message';
import { publicKey } from '../crypto/wave-keys';
import { readBand, type BandState } from './band-store';
import { bandQuery, type BandToken } from './band-token';
import { tokensQuery, type WaveTokens } from './tokens';

let services: OpenWaveServices;
let bands: BandServices;

beforeEach(async () => {
  services = await serveOpenWave();
  bands = await serveBand(services);
});

/** A page opened anew: what was fetched before is known only from what the browser keeps. */
async function openPage(): Promise<{ tokens: WaveTokens; band: BandToken | null }> {
  const queries = new QueryClient();
  const tokens = await queries.fetchQuery({ ...tokensQuery(services.invitation), retry: false });
  const band = await queries.fetchQuery({ ...bandQuery(services.invitation, tokens), retry: false });
  return { tokens, band };
}

async function refusal(): Promise<string> {
  try {
    await openPage();
    return 'accepted';
  } catch (error) {
    return problemOf(error).code;
  }
}

describe('a band token', () => {
  it('is a signature of the band’s key over the first report’s own message', async () => {
    const { tokens, band } = await openPage();
    const first = tokens.tokens.find(({ ordinal }) => ordinal === 1)!;
    const key = publicKey(fromBase64url(aListWithBands().labels[0]!.bands[1]!.key));
    const input = concat(fromBase64url(first.nonce), tokenMessage('ai-at-work-2026-W47'));
    expect(band).toMatchObject({ band: 'near', about: { target: 'Twenty prompts a week' } });
    expect(await verify(key, input, fromBase64url(band!.signature))).toBe(true);
    expect(JSON.stringify(bands.requests)).not.toContain(first.nonce);
    expect(bands.requests[0]).not.toBe(services.tokenRequests[0]![0]!.message);
  });

  it('is asked for only after its blinding is kept, and with the same blinding after a failure', async () => {
    let kept: BandState | null = null;
    const { tokens } = await openPageWithout();
    server.use(
      http.post(
        '*/api/insight/v1/waves/:wave/band-tokens',
        async ({ request }) => {
          bands.requests.push(((await request.json()) as { blinded: string }).blinded);
          kept = await readBand(tokens.draftKey);
          return new HttpResponse(null, { status: 503 });
        },
        { once: true },
      ),
    );
    expect(await refusal()).toBe('unavailable');
    expect(kept).toMatchObject({ state: 'pending', blinded: bands.requests[0] });
    expect((await openPage()).band).toMatchObject({ band: 'near' });
    expect(bands.requests).toHaveLength(2);
    expect(bands.requests[1]).toBe(bands.requests[0]);
  });

  it('is kept without what ties it to the request, and not asked for again', async () => {
    const first = await openPage();
    expect(JSON.stringify(await readBand(first.tokens.draftKey))).not.toMatch(/inverse|blinded/);
    expect(await openPage()).toEqual(first);
    expect(bands.requests).toHaveLength(1);
  });

  it('is not offered to whoever is in no band', async () => {
    server.use(
      http.get('*/api/insight/v1/waves/:wave/band', () =>
        HttpResponse.json({ code: 'no-band', title: 'No usage band is offered' }, { status: 404 }),
      ),
    );
    expect((await openPage()).band).toBeNull();
    expect(bands.requests).toHaveLength(0);
  });
});

describe('an insight-service that lies', () => {
  it.each([
    ['a band that is not on the list', { band: 'above' }],
    ['the band of another group', { label: 'b-tax@2026-P12' }],
  ])('is caught with %s', async (_, lie) => {
    Object.assign(bands.own, lie);
    expect(await refusal()).toBe('band-mismatch');
    expect(bands.requests).toHaveLength(0);
  });

  it('is caught with a signature of another key', async () => {
    bands.signed = (blinded) => sign(1, blinded);
    expect(await refusal()).toBe('signature-invalid');
    bands.signed = () => '?';
    expect(await refusal()).toBe('signature-invalid');
  });
});

/** Only the tokens, as when insight-service is away. */
async function openPageWithout(): Promise<{ tokens: WaveTokens }> {
  return {
    tokens: await new QueryClient().fetchQuery({ ...tokensQuery(services.invitation), retry: false }),
  };
}
