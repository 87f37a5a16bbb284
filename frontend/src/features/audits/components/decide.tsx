import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { auditQuery, decideFinding, type Finding, type Outcome } from '../api/audits';
import { OUTCOMES } from './states';
import styles from './audits.module.css';

/** A decision, or a newer one; earlier ones stay on record. */
export function Decide({ auditId, finding }: { auditId: string; finding: Finding }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('accepted');
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: () => decideFinding(auditId, finding.number, outcome, reason.trim()),
    onSuccess: (audit) => {
      queries.setQueryData(auditQuery(auditId).queryKey, audit);
      setOpen(false);
      setReason('');
    },
  });
  if (!open) {
    return (
      <div className={styles.ways}>
        <Button onClick={() => setOpen(true)} aria-label={`Decide on finding ${finding.number}`}>
          {finding.decision === null ? 'Decide…' : 'Decide otherwise…'}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={`Decision on finding ${finding.number}`}
      onSubmit={(event) => {
        event.preventDefault();
        deciding.mutate();
      }}
    >
      <Field label="Decision">
        {(control) => (
          <select {...control} value={outcome} onChange={({ target }) => setOutcome(target.value as Outcome)}>
            {Object.entries(OUTCOMES).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Reason" hint="Stays on record.">
        {(control) => (
          <textarea
            {...control}
            required
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {deciding.isError && <ProblemPanel error={deciding.error} />}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={deciding.isPending || reason.trim() === ''}>
          Record the decision
        </Button>
        <Button onClick={() => setOpen(false)}>Cancel</Button>
      </div>
    </form>
  );
}
