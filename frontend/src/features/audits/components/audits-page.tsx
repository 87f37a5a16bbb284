import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatMoment, periodName } from '@/lib/format';
import { auditsQuery } from '../api/audits';
import { OpenForm } from './open-form';
import { STATES } from './states';
import styles from './audits.module.css';

const COLUMNS = [
  { name: 'Question' },
  { name: 'Period' },
  { name: 'Units' },
  { name: 'Tools' },
  { name: 'Frozen' },
  { name: 'State' },
];

export function AuditsPage() {
  const audits = useInfiniteQuery(auditsQuery);
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const lines = audits.data?.pages.flatMap((page) => page.audits) ?? [];
  return (
    <Page
      title="Audits"
      lead="A question frozen with what stood there: verdicts, raw and genuine usage, contradictions, gaps, and how little performs each target. Findings wait for a decision, and two people sign who did not open it."
      actions={
        !opening && (
          <Button look="primary" onClick={() => setOpening(true)}>
            Open an audit
          </Button>
        )
      }
    >
      {opening && (
        <OpenForm
          onOpened={(auditId) => void navigate({ to: '/audits/$auditId', params: { auditId } })}
          onCancel={() => setOpening(false)}
        />
      )}
      {audits.isPending ? (
        <Loading what="the audits">
          <Skeleton height={240} />
        </Loading>
      ) : audits.isError ? (
        <ProblemPanel error={audits.error} onRetry={() => void audits.refetch()} />
      ) : lines.length === 0 ? (
        <Empty title="No audit yet">
          Open one when a period has ended and you want to hold somebody to what it showed.
        </Empty>
      ) : (
        <Table caption="Audits, newest first" columns={COLUMNS}>
          {lines.map((audit) => (
            <tr key={audit.auditId}>
              <th scope="row">
                <Link to="/audits/$auditId" params={{ auditId: audit.auditId }}>
                  {audit.question}
                </Link>
              </th>
              <DateCell>{periodName(audit.period)}</DateCell>
              <td>{audit.units.join(', ')}</td>
              <td>{audit.tools.join(', ')}</td>
              <DateCell>{formatMoment(audit.frozenAt)}</DateCell>
              <td>{STATES[audit.state]}</td>
            </tr>
          ))}
        </Table>
      )}
      {audits.hasNextPage && (
        <p className={styles.more}>
          <Button onClick={() => void audits.fetchNextPage()} disabled={audits.isFetchingNextPage}>
            Show older audits
          </Button>
        </p>
      )}
    </Page>
  );
}
