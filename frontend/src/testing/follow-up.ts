import { createECDH } from 'node:crypto';
import { http, HttpResponse } from 'msw';
import type { FollowUp, FollowUpWave } from '@/features/respond/api/follow-up';
import { fromBase64url, toBase64url } from '@/features/respond/crypto/base64url';
import { concat, fromHex, randomBytes, sha256, utf8, type Bytes } from '@/features/respond/crypto/bytes';
import { COMMAND_SIZE } from '@/features/respond/crypto/command';
import type { InclusionList } from '@/features/respond/crypto/inclusion';
import { leafHash, merkleRoot } from '@/features/respond/crypto/merkle';
import { keysOf, published, type Part } from '@/features/respond/crypto/receipt';
import { REPLY_SIZE, type Turn } from '@/features/respond/crypto/reply';
import { hpke, sealPadded } from '@/features/respond/crypto/sealing';
import { aLog, PAST } from './publisher';
import { server } from './server';
import { aiAtWork } from './survey';

export const COMMANDS_URL = 'http://intake.example:8083/api/intake/v1/commands';
export const RELEASED = 'ai-at-work-2026-W46';
export const SECRET = fromHex('000102030405060708090a0b0c0d0e0f');
export const CODE = 'CANDOR-000G-40R4-0M30-E209-185G-R38E-1WNX-Y4DB';

const release = createECDH('prime256v1');
release.generateKeys();

/** Release's key of the moment as the log tells it. */
export function commandEntry(change: object = {}): string {
  const key = release.getPublicKey('base64url');
  return JSON.stringify({ v: 1, kind: 'command', keyId: 'k-1', key, size: COMMAND_SIZE, ...change });
}

export interface HandedIn {
  headers: Headers;
  body: { keyId: string; sealed: string };
}

/** What a receipt's bearer meets; a test bends it. */
export interface FollowUpServices {
  waves: FollowUpWave[];
  inclusion: InclusionList;
  bundle: Bytes | null;
  handedIn: HandedIn[];
  asked: Headers[];
}

export async function serveFollowUp(change: Partial<FollowUpServices> = {}): Promise<FollowUpServices> {
  const services: FollowUpServices = {
    waves: [aWave('2026-W47', 'open'), aWave('2026-W46', 'released'), aWave('2026-W45', 'destroyed')],
    inclusion: await anInclusionList([1, 2, 3]),
    bundle: await aBundle([]),
    handedIn: [],
    asked: [],
    ...change,
  };
  const log = await aLog([...PAST, commandEntry()], [PAST.length]);
  const seen = (request: Request) => void services.asked.push(request.headers);
  server.use(
    http.get('*/api/feedback/v1/waves/open', () => HttpResponse.json({ waves: [], invitedFrom: null })),
    http.get('*/api/feedback/v1/follow-up', ({ request }) => {
      seen(request);
      const surveys = [{ surveyId: 'ai-at-work', surveyVersion: 1, definition: aiAtWork }];
      return HttpResponse.json({ commandsUrl: COMMANDS_URL, waves: services.waves, surveys } as FollowUp);
    }),
    http.get('*/api/feedback/v1/waves/:waveId/inclusion', ({ request }) => {
      seen(request);
      return HttpResponse.json(services.inclusion);
    }),
    http.get('*/api/feedback/v1/waves/:waveId/replies', ({ request }) => {
      seen(request);
      return services.bundle === null
        ? HttpResponse.json({ code: 'not-found', title: 'Not found' }, { status: 404 })
        : HttpResponse.arrayBuffer(services.bundle.buffer);
    }),
    http.get('*/api/feedback/v1/key-log', ({ request }) => {
      seen(request);
      return HttpResponse.json(log);
    }),
    http.post(COMMANDS_URL, async ({ request }) => {
      services.handedIn.push({ headers: request.headers, body: (await request.json()) as HandedIn['body'] });
      return HttpResponse.json({ state: 'accepted' });
    }),
  );
  return services;
}

export function aWave(week: string, state: FollowUpWave['state']): FollowUpWave {
  const closesAt = '2026-11-22T23:00:00Z';
  return { waveId: `ai-at-work-${week}`, surveyId: 'ai-at-work', surveyVersion: 1, closesAt, state };
}

/** The list of some tokens, each told by a number. */
export async function anInclusionList(
  tokens: number[],
  refused: string[] = [],
  destroyed: string[] = [],
): Promise<InclusionList> {
  const leaves = (await Promise.all(tokens.map((token) => leafOf(token)))).sort(byValue);
  return {
    root: toBase64url(await merkleRoot(leaves)),
    leaves: leaves.map(toBase64url),
    refused,
    destroyed,
  };
}

export async function leafOf(token: number): Promise<Bytes> {
  return leafHash(await sha256(Uint8Array.of(token)));
}

/** A bundle of turns sealed to the receipt's parts, and dummies up to sixteen. */
export async function aBundle(turns: { part: Part; turn: Turn }[], waveId = RELEASED): Promise<Bytes> {
  const records: Bytes[] = [];
  for (const { part, turn } of turns) {
    const { reply } = await published(await keysOf(SECRET, { waveId, ordinal: 1 }, part));
    records.push(await sealedTurn(fromBase64url(reply), waveId, JSON.stringify(turn)));
  }
  while (records.length < 16) {
    const { publicKey } = await hpke.kem.deriveKeyPair(randomBytes(32));
    const point = new Uint8Array((await hpke.kem.serializePublicKey(publicKey)) as ArrayBuffer);
    records.unshift(await sealedTurn(point, waveId, ''));
  }
  return concat(...records);
}

function sealedTurn(key: Bytes, waveId: string, json: string): Promise<Bytes> {
  return sealPadded({ key, size: REPLY_SIZE }, `candor-reply-1\n${waveId}`, utf8(''), json);
}

/** What release reads of a sealed command. */
export async function commandIn({ body }: HandedIn): Promise<unknown> {
  const bytes = fromBase64url(body.sealed);
  const key = Uint8Array.from(release.getPrivateKey());
  const recipient = await hpke.createRecipientContext({
    recipientKey: await hpke.kem.deserializePrivateKey(concat(new Uint8Array(32 - key.length), key)),
    enc: bytes.slice(0, 65),
    info: utf8('candor-command-1'),
  });
  const padded = await recipient.open(bytes.slice(65));
  return JSON.parse(new TextDecoder().decode(padded.slice(4, 4 + new DataView(padded).getUint32(0))));
}

function byValue(one: Bytes, other: Bytes): number {
  return toBase64url(one) === toBase64url(other) ? 0 : compare(one, other);
}

function compare(one: Bytes, other: Bytes): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return one[at]! - other[at]!;
}
