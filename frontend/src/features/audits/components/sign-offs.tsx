import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { formatMoment } from '@/lib/format';
import { auditQuery, signAudit, type AuditReport } from '../api/audits';
import styles from './audits.module.css';

/** Two people sign what they read; neither of them opened it. */
export function SignOffs({ audit }: { audit: AuditReport }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const undecided = audit.findings.some(({ decision }) => decision === null);
  const signing = useMutation({
    mutationFn: () => signAudit(audit.auditId, audit.recordDigest),
    onSuccess: async (signed) => {
      queries.setQueryData(auditQuery(audit.auditId).queryKey, signed);
      await queries.invalidateQueries({ queryKey: ['audits'] });
      setAsking(false);
    },
  });
  return (
    <section className={styles.part} aria-labelledby="signatures">
      <h2 id="signatures">Signatures</h2>
      {audit.signOffs.length === 0 ? (
        <p className="mute">Nobody has signed.</p>
      ) : (
        <ul className={styles.list}>
          {audit.signOffs.map(({ signedBy, signedAt }) => (
            <li key={signedAt + signedBy}>
              {signedBy}, {formatMoment(signedAt)}
            </li>
          ))}
        </ul>
      )}
      {audit.state !== 'signed' && audit.state !== 'withdrawn' && (
        <div className={styles.ways}>
          <Button onClick={() => setAsking(true)} disabled={undecided}>
            Sign it…
          </Button>
          {undecided && <span className="mute">Each finding needs a decision first.</span>}
        </div>
      )}
      {asking && (
        <Dialog
          title="Sign this audit?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Leave it</Button>
              <Button look="primary" onClick={() => signing.mutate()} disabled={signing.isPending}>
                Sign it
              </Button>
            </>
          }
        >
          <p>
            You sign the record as it stands on this page. Nothing can be added to it afterwards, and a
            signature is not taken back. Two people sign, neither of whom opened the audit.
          </p>
          <p className={styles.hash}>
            <code>{audit.recordDigest}</code>
          </p>
          {signing.isError && <ProblemPanel error={signing.error} />}
        </Dialog>
      )}
    </section>
  );
}
