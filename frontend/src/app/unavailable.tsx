import { Page } from '@/components/page';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The log-in itself cannot start: no configuration, or Keycloak is away. */
export function Unavailable({ cause }: { cause: unknown }) {
  return (
    <main>
      <Page title="Candor cannot start" width="reading">
        <Notice tone="alert" role="alert" title="The log-in service does not answer">
          <p>
            Drafts in this browser are safe. Try again in a moment; if it stays so, tell whoever runs Candor.
          </p>
          {cause instanceof Error && <p className="mute">{cause.message}</p>}
          <div>
            <Button onClick={() => window.location.reload()}>Try again</Button>
          </div>
        </Notice>
      </Page>
    </main>
  );
}
