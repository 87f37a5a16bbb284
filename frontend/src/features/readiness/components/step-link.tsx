import { Link } from '@tanstack/react-router';
import { useMe } from '@/lib/me';
import { reaches, type PageName } from '@/lib/roles';
import type { Step } from '../api/readiness';

const PAGE_OF = {
  'import-usage': { page: 'usage', to: '/usage', words: 'Import usage' },
  backfill: { page: 'usage', to: '/usage', words: 'Import earlier weeks' },
  'open-wave': { page: 'waves', to: '/waves', words: 'Open a wave' },
  'declare-target': { page: 'targets', to: '/targets', words: 'Declare the target' },
  'plan-pause': { page: 'targets', to: '/targets', words: 'Plan a pause' },
} as const satisfies Partial<Record<Step['action'], { page: PageName; to: string; words: string }>>;

/** A way to the page where it is done; for whoever cannot go there, the words alone. */
export function StepLink({ action }: { action: Step['action'] }) {
  const { roles } = useMe();
  if (action === 'wait') return <>Wait</>;
  if (action === 'none') return <>Nothing to do</>;
  const { page, to, words } = PAGE_OF[action];
  return reaches(roles, page) ? <Link to={to}>{words}</Link> : <>{words}</>;
}
