import { decimal } from '@/lib/format';
import type { NewTarget, Target } from '../api/targets';

export type Metric = Target['metric'];
export type Per = Target['per'];

/** The form's text as typed; {@link checkDraft} turns it into a target or says what is missing. */
export interface TargetDraft {
  name: string;
  tool: string;
  metric: Metric;
  threshold: string;
  per: Per;
  /** Percent of the people; empty for everybody. */
  share: string;
  units: string;
  announced: string;
  from: string;
  to: string;
  leaderboard: boolean;
}

export const EMPTY_DRAFT: TargetDraft = {
  name: '',
  tool: '',
  metric: 'human_prompts',
  threshold: '',
  per: 'week',
  share: '',
  units: '',
  announced: '',
  from: '',
  to: '',
  leaderboard: false,
};

export const METRICS: Record<Metric, string> = {
  human_prompts: 'prompts by people',
  sessions: 'sessions',
  active_days: 'active days',
  accepts_human: 'suggestions accepted by people',
  lines_written: 'lines written',
  tokens_out: 'tokens produced',
  acceptance_rate: '% of suggestions accepted',
};

export const PERIODS: Record<Per, { name: string; mostDays: number }> = {
  week: { name: 'a week', mostDays: 7 },
  month: { name: 'a month', mostDays: 31 },
  quarter: { name: 'a quarter', mostDays: 92 },
};

const ONE: Partial<Record<Metric, string>> = {
  human_prompts: 'prompt by a person',
  sessions: 'session',
  active_days: 'active day',
  accepts_human: 'suggestion accepted by a person',
  lines_written: 'line written',
  tokens_out: 'token produced',
};

/** “20 prompts by people a week, by 80% of people”. */
export function asked(target: Pick<Target, 'threshold' | 'metric' | 'per'> & { share?: number | null }) {
  const every = target.metric === 'acceptance_rate' ? '' : ` ${PERIODS[target.per].name}`;
  const whom =
    target.share === null || target.share === undefined ? '' : `, by ${decimal(target.share)}% of people`;
  return `${decimal(target.threshold)} ${(target.threshold === 1 && ONE[target.metric]) || METRICS[target.metric]}${every}${whom}`.replace(
    ' %',
    '%',
  );
}

export type DraftErrors = Partial<Record<keyof TargetDraft, string>>;

export function checkDraft(draft: TargetDraft): { target: NewTarget } | { errors: DraftErrors } {
  const errors: DraftErrors = {};
  const threshold = Number(draft.threshold);
  if (draft.name.trim() === '') errors.name = 'Give it the name people know it by.';
  if (draft.tool === '') errors.tool = 'Choose the tool it is about.';
  if (draft.threshold === '' || !Number.isFinite(threshold) || threshold <= 0) {
    errors.threshold = 'A number above 0, please.';
  } else if (draft.metric === 'active_days' && threshold > PERIODS[draft.per].mostDays) {
    errors.threshold = `There are at most ${PERIODS[draft.per].mostDays} days in ${PERIODS[draft.per].name}.`;
  } else if (draft.metric === 'acceptance_rate' && threshold > 100) {
    errors.threshold = 'A rate is at most 100%.';
  }
  const share = draft.share === '' ? null : Number(draft.share);
  if (share !== null && !(share > 0 && share <= 100)) errors.share = 'Above 0 and at most 100, or nothing.';
  if (draft.announced === '') errors.announced = 'The day people first heard of it.';
  if (draft.from === '') errors.from = 'The day it starts to count.';
  if (draft.announced && draft.from && draft.announced > draft.from) {
    errors.announced = 'It is announced before it counts, or on the same day.';
  }
  if (draft.to && draft.from && draft.to <= draft.from) errors.to = 'It ends after it starts.';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    target: {
      name: draft.name.trim(),
      tool: draft.tool,
      metric: draft.metric,
      threshold,
      per: draft.per,
      share,
      units: draft.units.split(/[\s,;]+/).filter(Boolean),
      announced: draft.announced,
      from: draft.from,
      to: draft.to || null,
      leaderboard: draft.leaderboard,
    },
  };
}
