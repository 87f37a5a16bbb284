import { describe, expect, it } from 'vitest';
import { asked, checkDraft, EMPTY_DRAFT, type TargetDraft } from './target-draft';

const DRAFT: TargetDraft = {
  ...EMPTY_DRAFT,
  name: ' 20 prompts a week ',
  tool: 'copilot',
  threshold: '20',
  units: 'ledger, risk',
  announced: '2026-06-15',
  from: '2026-06-30',
};

const errorsOf = (draft: Partial<TargetDraft>) => {
  const checked = checkDraft({ ...DRAFT, ...draft });
  return 'errors' in checked ? Object.keys(checked.errors).sort() : [];
};

describe('a target being declared', () => {
  it('becomes a target when everything is there', () => {
    expect(checkDraft(DRAFT)).toEqual({
      target: {
        name: '20 prompts a week',
        tool: 'copilot',
        metric: 'human_prompts',
        threshold: 20,
        per: 'week',
        share: null,
        units: ['ledger', 'risk'],
        announced: '2026-06-15',
        from: '2026-06-30',
        to: null,
        leaderboard: false,
      },
    });
  });

  it('says every field that is missing at once', () => {
    const checked = checkDraft(EMPTY_DRAFT);
    expect('errors' in checked && Object.keys(checked.errors).sort()).toEqual([
      'announced',
      'from',
      'name',
      'threshold',
      'tool',
    ]);
  });

  it('refuses days in the wrong order and impossible thresholds', () => {
    expect(errorsOf({ announced: '2026-07-01' })).toEqual(['announced']);
    expect(errorsOf({ to: '2026-06-30' })).toEqual(['to']);
    expect(errorsOf({ threshold: '0' })).toEqual(['threshold']);
    expect(errorsOf({ threshold: 'many' })).toEqual(['threshold']);
    expect(errorsOf({ metric: 'active_days', threshold: '8' })).toEqual(['threshold']);
    expect(errorsOf({ metric: 'active_days', threshold: '5' })).toEqual([]);
    expect(errorsOf({ metric: 'active_days', threshold: '20', per: 'month' })).toEqual([]);
    expect(errorsOf({ metric: 'acceptance_rate', threshold: '101' })).toEqual(['threshold']);
    expect(errorsOf({ share: '0' })).toEqual(['share']);
    expect(errorsOf({ share: '101' })).toEqual(['share']);
    expect(errorsOf({ share: '80' })).toEqual([]);
  });

  it('says what is asked of whom', () => {
    expect(asked({ threshold: 1, metric: 'active_days', per: 'week', share: 80 })).toBe(
      '1 active day a week, by 80% of people',
    );
    expect(asked({ threshold: 30, metric: 'acceptance_rate', per: 'week' })).toBe(
      '30% of suggestions accepted',
    );
  });
});
