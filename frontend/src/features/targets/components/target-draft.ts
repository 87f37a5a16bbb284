import type { NewTarget, Target } from '../api/targets';

export type Metric = Target['metric'];

/** The form's text as typed; {@link checkDraft} turns it into a target or says what is missing. */
export interface TargetDraft {
  name: string;
  tool: string;
  metric: Metric;
  threshold: string;
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
};

export type DraftErrors = Partial<Record<keyof TargetDraft, string>>;

export function checkDraft(draft: TargetDraft): { target: NewTarget } | { errors: DraftErrors } {
  const errors: DraftErrors = {};
  const threshold = Number(draft.threshold);
  if (draft.name.trim() === '') errors.name = 'Give it the name people know it by.';
  if (draft.tool === '') errors.tool = 'Choose the tool it is about.';
  if (draft.threshold === '' || !Number.isFinite(threshold) || threshold <= 0) {
    errors.threshold = 'A number above 0, please.';
  } else if (draft.metric === 'active_days' && threshold > 7) {
    errors.threshold = 'A week has seven days.';
  }
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
      per: 'week',
      units: draft.units.split(/[\s,;]+/).filter(Boolean),
      announced: draft.announced,
      from: draft.from,
      to: draft.to || null,
      leaderboard: draft.leaderboard,
    },
  };
}
