import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { formatDay } from '@/lib/format';
import { auditQuery, noteFinding, type AuditReport, type Finding } from '../api/audits';
import { Decide } from './decide';
import { OUTCOMES } from './states';
import styles from './audits.module.css';

export function Findings({ audit }: { audit: AuditReport }) {
  const open = audit.state === 'open';
  return (
    <section className={styles.part} aria-labelledby="findings">
      <h2 id="findings">Findings and decisions</h2>
      {audit.findings.length === 0 ? (
        <p className="mute">{open ? 'None yet.' : 'None.'}</p>
      ) : (
        <ul className={styles.list}>
          {audit.findings.map((finding) => (
            <li key={finding.number}>
              <Told finding={finding} />
              {open && <Decide auditId={audit.auditId} finding={finding} />}
            </li>
          ))}
        </ul>
      )}
      {open && <NewFinding auditId={audit.auditId} />}
    </section>
  );
}

function Told({ finding: { number, what, owner, notedOn, notedBy, decision } }: { finding: Finding }) {
  return (
    <>
      <p>
        <b>
          {number}. {what}
        </b>
      </p>
      <p className="mute">
        For {owner} to decide · noted {formatDay(notedOn)} by {notedBy}
      </p>
      {decision === null ? (
        <p>No decision yet: the audit cannot be signed.</p>
      ) : (
        <p>
          <b>{OUTCOMES[decision.outcome]}.</b> {decision.reason}{' '}
          <span className="mute">
            {formatDay(decision.decidedOn)}, {decision.decidedBy}
            {decision.revision > 1 && `, ${decision.revision}th decision`}
          </span>
        </p>
      )}
    </>
  );
}

function NewFinding({ auditId }: { auditId: string }) {
  const queries = useQueryClient();
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const noting = useMutation({
    mutationFn: () => noteFinding(auditId, what.trim(), owner.trim()),
    onSuccess: (audit) => {
      queries.setQueryData(auditQuery(auditId).queryKey, audit);
      setWhat('');
      setOwner('');
    },
  });
  return (
    <form
      className={styles.form}
      aria-label="Put a finding on record"
      onSubmit={(event) => {
        event.preventDefault();
        noting.mutate();
      }}
    >
      <Field label="Finding" hint="What was found, about figures and groups, never about a person.">
        {(control) => (
          <textarea
            {...control}
            required
            rows={2}
            maxLength={2000}
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        )}
      </Field>
      <Field label="Owner" hint="The office that decides: “Tools office”, “Works council”.">
        {(control) => (
          <input
            {...control}
            required
            maxLength={200}
            value={owner}
            onChange={({ target }) => setOwner(target.value)}
          />
        )}
      </Field>
      {noting.isError && <ProblemPanel error={noting.error} />}
      <div className={styles.ways}>
        <Button type="submit" disabled={noting.isPending || what.trim() === '' || owner.trim() === ''}>
          Put it on record
        </Button>
      </div>
    </form>
  );
}
