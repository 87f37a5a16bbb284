import { fromBase64url } from './base64url';
import type { Bytes } from './bytes';
import { refuseKeys } from './key-refusal';

/** The keys of one wave as everybody sees them: who signs for which group, and what answers are sealed to. */
export interface KeyList {
  wave: string;
  survey: string;
  surveyVersion: number;
  /** SHA-256 of the privacy contract's text, base64url. */
  contract: string;
  sealing: { key: Bytes; size: number };
  labels: ListedLabel[];
}

export interface ListedLabel {
  label: string;
  invited: number;
  /** Moduli of 256 bytes, of ordinal 1 first. */
  keys: Bytes[];
  /** Usage bands an answer of the group may carry; none, or two and more. */
  bands: ListedBand[];
}

/** At least ten people could carry it; how many more is not told. */
export interface ListedBand {
  band: string;
  /** A modulus of 256 bytes. */
  key: Bytes;
}

export const SEALING_SUITE = 'DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM';
export const SIGNING_SUITE = 'RSABSSA-SHA384-PSS-Randomized';
export const EXPONENT = 65537;
const SMALLEST_GROUP = 10;
const MODULUS_BYTES = 256;
const POINT_BYTES = 65;
const UNCOMPRESSED = 4;

type Json = Record<string, unknown>;

/**
 * Reads a list and refuses it whole when any part of it is out of order, also of a group the person is not in: a server
 * that bends the rules for others may bend them here next.
 */
export function parseKeyList(text: string): KeyList {
  const root = object(parsed(text));
  if (root['v'] !== 1 || root['kind'] !== 'wave') refuseKeys('list-unreadable');
  const signing = object(root['signing']);
  const sealing = object(root['sealing']);
  if (signing['suite'] !== SIGNING_SUITE || sealing['suite'] !== SEALING_SUITE) refuseKeys('suite-unknown');
  if (signing['exponent'] !== EXPONENT) refuseKeys('exponent');
  const seen = new Set<string>();
  const labels = list(root['labels']).map((label) => readLabel(object(label), seen));
  if (new Set(labels.map(({ label }) => label)).size !== labels.length) refuseKeys('list-ambiguous');
  return {
    wave: string(root['wave']),
    survey: string(root['survey']),
    surveyVersion: integer(root['surveyVersion']),
    contract: string(root['contract']),
    sealing: { key: point(sealing['key']), size: integer(sealing['size']) },
    labels,
  };
}

function readLabel(label: Json, seen: Set<string>): ListedLabel {
  const bands = list(label['bands'])
    .map(object)
    .map((band) => ({
      band: string(band['band']),
      key: modulus(band['key'], seen),
    }));
  const people = invited(label);
  checkBands(bands, people);
  return {
    label: string(label['label']),
    invited: people,
    keys: list(label['keys']).map((key) => modulus(key, seen)),
    bands,
  };
}

/** Bands divide a group: one alone would say nothing, and each takes ten of its people. */
function checkBands(bands: ListedBand[], people: number): void {
  const names = new Set(bands.map(({ band }) => band));
  const held = bands.length * SMALLEST_GROUP;
  if (bands.length === 1 || names.size !== bands.length || held > people) refuseKeys('band-mismatch');
}

function invited(group: Json): number {
  const people = integer(group['invited']);
  if (people < SMALLEST_GROUP) refuseKeys('group-too-small');
  return people;
}

function modulus(value: unknown, seen: Set<string>): Bytes {
  const text = string(value);
  const bytes = decoded(text, 'modulus-size');
  if (bytes.length !== MODULUS_BYTES || bytes[0]! < 0x80) refuseKeys('modulus-size');
  if (bytes.at(-1)! % 2 === 0) refuseKeys('modulus-even');
  if (seen.has(text)) refuseKeys('key-shared');
  seen.add(text);
  return bytes;
}

function point(value: unknown): Bytes {
  const bytes = decoded(string(value), 'sealing-key');
  if (bytes.length !== POINT_BYTES || bytes[0] !== UNCOMPRESSED) refuseKeys('sealing-key');
  return bytes;
}

function decoded(text: string, code: 'modulus-size' | 'sealing-key'): Bytes {
  try {
    return fromBase64url(text);
  } catch (cause) {
    return refuseKeys(code, cause);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuseKeys('list-unreadable', cause);
  }
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuseKeys('list-unreadable');
  return value as Json;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuseKeys('list-unreadable');
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : refuseKeys('list-unreadable');
}

function integer(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : refuseKeys('list-unreadable');
}
