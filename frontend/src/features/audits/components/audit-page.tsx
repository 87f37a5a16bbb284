import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, formatMoment, periodName } from '@/lib/format';
import { auditQuery, type AuditReport } from '../api/audits';
import { Cells } from './cells';
import { Comparison } from './comparison';
import { Documents } from './documents';
import { Findings } from './findings';
import { SignOffs } from './sign-offs';
import { STATES } from './states';
import { AuditTargets } from './targets';
import { Withdrawal } from './withdrawal';
import styles from './audits.module.css';

export function AuditPage() {
  const { auditId } = useParams({ from: '/audits/$auditId' });
  const audit = useQuery(auditQuery(auditId));
  return (
    <Page title={audit.data?.content.question ?? 'Audit'} lead={<Link to="/audits">All audits</Link>}>
      {audit.isPending ? (
        <Loading what="the audit">
          <Skeleton height={420} />
        </Loading>
      ) : audit.isError ? (
        <ProblemPanel error={audit.error} onRetry={() => void audit.refetch()} />
      ) : (
        <Shown audit={audit.data} />
      )}
    </Page>
  );
}

function Shown({ audit }: { audit: AuditReport }) {
  const { content } = audit;
  const hidden = content.cells.filter(({ found }) => 'withheld' in found).length;
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-label="In short">
        <p>
          <b>{STATES[audit.state]}.</b> {periodName(content.period)}, {content.figures} figures, frozen{' '}
          {formatMoment(audit.frozenAt)} by {audit.openedBy}.{' '}
          {counted(content.cells.length - hidden, 'group and tool is', 'groups and tools are')} shown
          {hidden > 0 && ` and ${hidden} hidden to protect a small group`}.
        </p>
        <p className={styles.words}>
          {content.units.map(({ name }) => name).join(', ')} ·{' '}
          {content.tools.map(({ name }) => name).join(', ')}
        </p>
        <Withdrawal audit={audit} />
        <Documents audit={audit} />
      </section>
      <Cells cells={content.cells} tools={content.tools} />
      <AuditTargets targets={content.targets} />
      <Comparison comparison={audit.comparison} tools={content.tools} />
      <Findings audit={audit} />
      <SignOffs audit={audit} />
    </div>
  );
}
