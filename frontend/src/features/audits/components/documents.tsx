import { useMutation } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';
import { takeDocument, type AuditReport } from '../api/audits';
import styles from './audits.module.css';

const TYPES = { json: 'application/json', pdf: 'application/pdf' } as const;

/** The report to hand on, and the digests it can be recognised by. */
export function Documents({ audit }: { audit: AuditReport }) {
  const taking = useMutation({
    mutationFn: async (form: 'json' | 'pdf') => {
      const taken = await takeDocument(audit.auditId, form);
      saveAs(
        `candor-audit-${audit.content.period}-${audit.auditId.slice(0, 8)}.${form}`,
        taken.body,
        TYPES[form],
      );
      return { form, sha256: taken.sha256 };
    },
  });
  return (
    <>
      <div className={styles.ways}>
        <Button onClick={() => taking.mutate('pdf')} disabled={taking.isPending}>
          Take it as PDF
        </Button>
        <Button onClick={() => taking.mutate('json')} disabled={taking.isPending}>
          Take it as JSON
        </Button>
        <span role="status" className={styles.hash}>
          {taking.data && `SHA-256 of the ${taking.data.form.toUpperCase()}: ${taking.data.sha256}`}
        </span>
      </div>
      {taking.isError && <ProblemPanel error={taking.error} />}
      <p className={styles.words}>
        What was frozen has the digest <code className={styles.hash}>{audit.contentDigest}</code>. The same
        question about the same figures has the same one, whoever asks and whenever.
      </p>
    </>
  );
}
