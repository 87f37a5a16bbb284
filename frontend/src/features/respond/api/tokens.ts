import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMe } from '@/lib/me';
import { fromBase64url, toBase64url } from '../crypto/base64url';
import type { Bytes } from '../crypto/bytes';
import { refuseKeys } from '../crypto/key-refusal';
import { checkKeys, type WaveKeys } from '../crypto/wave-keys';
import { parseSurvey } from '../survey/definition';
import { longestTexts } from '../survey/form';
import { bandQuery } from './band-token';
import { fetchKeyLog, rememberLog, seenLog } from './key-log';
import { openWavesQuery, type OpenWave } from './open-waves';
import { keepingKey } from './person';
import { drawTokens, haveSigned } from './token-request';
import {
  forgetBefore,
  keepFirst,
  keepIssued,
  readTokens,
  type IssuedTokens,
  type KeptBand,
  type Token,
} from './token-store';

/** The right to answer a wave: one numbered token a report, all under one block's label, and what to seal with. */
export interface WaveTokens {
  label: string;
  tokens: Token[];
  sealing: { key: Bytes; size: number };
  /** Usage bands the group's key list offers. */
  bands: KeptBand[];
  /** Names this person's drafts in this browser without naming the person. */
  draftKey: string;
}

/**
 * Asked for once and kept until the wave closes: the time of asking must not tell who answers. When the log of keys has
 * grown, the keys are checked again, which asks for no token.
 */
export function tokensQuery(wave: OpenWave) {
  return queryOptions({
    queryKey: ['waves', wave.waveId, 'tokens', wave.keyLog.root],
    queryFn: () => obtain(wave),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * Fetches the tokens of every open wave whichever page is opened first, band tokens with them, so that a request for
 * tokens says "opened Candor", never "is about to answer" or "will add a band". Who chose before the wave to answer in
 * chat has none to fetch.
 */
export function useTokensOfOpenWaves(): void {
  const me = useMe();
  const invited = me.matched && me.roles.includes('employee');
  const waves = useQuery({ ...openWavesQuery, enabled: invited });
  const asked = (waves.data?.waves ?? []).filter(({ level }) => level === 'anonymous');
  const tokens = useQueries({ queries: asked.map(tokensQuery) });
  useQueries({ queries: asked.map((wave, index) => bandQuery(wave, tokens[index]?.data)) });
}

async function obtain(wave: OpenWave): Promise<WaveTokens> {
  const key = await keepingKey(wave.waveId);
  await forgetBefore(wave.opensAt);
  const { label, tokens, sealing, bands } = await issuedTokens(key, wave);
  return {
    label,
    tokens,
    sealing: { ...sealing, key: fromBase64url(sealing.key) },
    bands: bands ?? [],
    draftKey: key,
  };
}

/** Two tabs may go through this side by side: both ask with the same blinding and are given the same signatures. */
async function issuedTokens(key: string, wave: OpenWave): Promise<IssuedTokens> {
  const { keyLog, waveId, closesAt } = wave;
  const before = await readTokens(key);
  if (before?.state === 'issued' && before.checked.root === keyLog.root) return before;

  const keys = await checkedKeys(wave);
  const sealing = { ...keys.sealing, key: toBase64url(keys.sealing.key) };
  const bands = keys.bands.map((band) => ({ ...band, key: toBase64url(band.key) }));
  const common = { closesAt, label: keys.label, leaf: keys.leaf, sealing, bands };
  const kept =
    before ??
    (await keepFirst(key, { ...common, state: 'pending', tokens: await drawTokens(waveId, keys.signing) }));
  if (kept.leaf !== keys.leaf) refuseKeys('list-changed');
  const tokens = kept.state === 'issued' ? kept.tokens : await haveSigned(waveId, keys, kept.tokens);
  const issued: IssuedTokens = { ...common, state: 'issued', checked: keyLog, tokens };
  await keepIssued(key, issued);
  return issued;
}

async function checkedKeys(wave: OpenWave): Promise<WaveKeys> {
  const log = await fetchKeyLog();
  const texts = longestTexts(parseSurvey(wave.definition, navigator.language));
  const keys = await checkKeys(log, wave, await seenLog(), texts);
  await rememberLog(log);
  return keys;
}
