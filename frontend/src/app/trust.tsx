import { KeyLogFingerprint } from '@/features/respond/trust/key-log-fingerprint';
import { PublishedContract } from '@/features/respond/trust/published-contract';
import { TrustPage } from '@/features/trust/components/trust-page';
import { Button } from '@/components/ui/button';
import { useMe } from '@/lib/me';

export function Trust() {
  const me = useMe();
  return (
    <TrustPage
      contract={<PublishedContract />}
      keyLog={<KeyLogFingerprint invited={me.matched && me.roles.includes('employee')} />}
    />
  );
}

/** Without log-in: everything but the comparison with one's own invitation. */
export function PublicTrust({ onLogIn }: { onLogIn: () => void }) {
  return (
    <main>
      <TrustPage
        contract={<PublishedContract />}
        keyLog={<KeyLogFingerprint invited={false} />}
        actions={
          <Button look="primary" onClick={onLogIn}>
            Log in
          </Button>
        }
      />
    </main>
  );
}
