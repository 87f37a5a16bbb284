import type { FactKind, NewFact, RecordedFact } from '../api/facts';
import type { Metric } from './target-draft';

/** The form's text as typed. */
export interface FactDraft {
  kind: FactKind;
  tool: string;
  metric: Metric | '';
  day: string;
  what: string;
  level: string;
  source: string;
  toldBy: string;
}

export type FactErrors = Partial<Record<keyof FactDraft, string>>;

/** An empty form, or one filled with what is to be corrected. */
export function draftOf(corrects: RecordedFact | null): FactDraft {
  const fact = corrects?.fact;
  return {
    kind: fact?.kind ?? 'vendor_limit',
    tool: fact?.tool ?? '',
    metric: fact?.metric ?? '',
    day: fact?.day ?? '',
    what: fact?.what ?? '',
    level: String(fact?.level ?? ''),
    source: fact?.source ?? '',
    toldBy: fact?.toldBy ?? '',
  };
}

export function checkFact(
  draft: FactDraft,
  corrects: string | null,
): { fact: NewFact } | { errors: FactErrors } {
  const errors: FactErrors = {};
  const level = Number(draft.level);
  if (draft.what.trim() === '') errors.what = 'Say what changed.';
  if (draft.tool === '') errors.tool = 'Choose the tool it is about.';
  if (draft.day === '') errors.day = 'The first day it was so.';
  if (draft.toldBy.trim() === '') errors.toldBy = 'Say from whom it is known.';
  if (draft.level !== '' && !(level > 0)) errors.level = 'A number above 0, or empty.';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    fact: {
      kind: draft.kind,
      tool: draft.tool,
      metric: draft.metric === '' ? null : draft.metric,
      day: draft.day,
      what: draft.what.trim(),
      level: draft.level === '' ? null : level,
      source: draft.source.trim() || null,
      toldBy: draft.toldBy.trim(),
      corrects,
    },
  };
}
