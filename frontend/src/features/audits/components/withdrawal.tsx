import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ReasonDialog } from '@/components/reason-dialog';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatMoment } from '@/lib/format';
import { useMe } from '@/lib/me';
import { auditQuery, withdrawAudit, type AuditReport } from '../api/audits';

/** An audit opened by mistake: who opened it marks it, as long as nobody has signed; it stays to be read. */
export function Withdrawal({ audit }: { audit: AuditReport }) {
  const queries = useQueryClient();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  if (audit.withdrawal !== null) {
    const { reason, withdrawnBy, withdrawnAt } = audit.withdrawal;
    return (
      <Notice>
        Opened by mistake: {withdrawnBy} withdrew it on {formatMoment(withdrawnAt)}. “{reason}” It stays as it
        was frozen and takes nothing in any more.
      </Notice>
    );
  }
  // A hint only: the service knows by the log-in who opened it, and asks it.
  if (audit.state !== 'open' || me.name !== audit.openedBy) return null;
  return (
    <>
      <p className="mute">
        Opened by mistake?{' '}
        <Button look="link" onClick={() => setAsking(true)}>
          Withdraw it…
        </Button>
      </p>
      {asking && (
        <ReasonDialog
          title="Withdraw this audit?"
          does="Withdraw it"
          changes="audits"
          act={async (reason) => {
            queries.setQueryData(
              auditQuery(audit.auditId).queryKey,
              await withdrawAudit(audit.auditId, reason),
            );
          }}
          onDone={() => setAsking(false)}
        >
          <p>
            It stays on record and is marked as withdrawn, with your name and reason. Nothing can be added to
            it and nobody can sign it afterwards, and no later audit is laid beside it. This cannot be undone.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}
