import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { problemOf } from '@/lib/api/problem';

/** When a page cannot even start: the service is away, the session has ended, or a new version was deployed. */
export function RouteProblem({ error }: ErrorComponentProps) {
  const router = useRouter();
  const ended = problemOf(error).code === 'session-ended';
  return (
    <main>
      <Page title="Candor cannot show this page" width="reading">
        <ProblemPanel error={error} onRetry={ended ? undefined : () => void router.invalidate()}>
          {ended && (
            <div>
              <Button look="primary" onClick={() => router.options.context.session.logIn()}>
                Log in
              </Button>
            </div>
          )}
        </ProblemPanel>
      </Page>
    </main>
  );
}
