import { Notice } from '@/components/ui/notice';
import type { Trial } from '../api/connections';

export interface Tried {
  name: string;
  trial: Trial;
}

const WORDS: Record<Trial['reachable'], string> = { yes: 'yes', no: 'no', unknown: 'not known' };

/** What one request found out; nothing of it was imported. */
export function TrialNotice({ tried: { name, trial } }: { tried: Tried }) {
  return (
    <Notice
      role="status"
      tone={trial.works ? 'good' : 'alert'}
      title={trial.works ? `${name} works` : `${name} does not work yet`}
    >
      <p>
        Reached: {WORDS[trial.reachable]}. Secret accepted: {WORDS[trial.credentials]}. Answer can be read:{' '}
        {WORDS[trial.format]}.
      </p>
      <p>The test says: {trial.detail}. Nothing was imported.</p>
    </Notice>
  );
}
