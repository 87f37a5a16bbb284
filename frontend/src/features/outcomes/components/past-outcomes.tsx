import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatDayRange, formatMoment } from '@/lib/format';
import { outcomeImportsQuery, type OutcomeImport } from '../api/outcomes';
import { OutcomeReport } from './outcome-report';
import styles from './outcomes-page.module.css';

const COLUMNS = [
  { name: 'When' },
  { name: 'Days changed' },
  { name: 'Read', number: true },
  { name: 'Accepted', number: true },
  { name: 'Revised', number: true },
  { name: 'Duplicate', number: true },
  { name: 'Refused', number: true },
  { name: 'Report' },
];

export function PastOutcomes() {
  const past = useInfiniteQuery(outcomeImportsQuery);
  const [opened, setOpened] = useState<OutcomeImport | null>(null);
  if (past.isPending) {
    return (
      <Loading what="past imports">
        <Skeleton height={140} />
      </Loading>
    );
  }
  if (past.isError) return <ProblemPanel error={past.error} onRetry={() => void past.refetch()} />;
  const imports = past.data.pages.flatMap((page) => page.imports);
  if (imports.length === 0) return <Empty title="No file of tasks was imported yet" />;
  return (
    <div className={styles.report}>
      <Table caption="Past imports of tasks" columns={COLUMNS}>
        {imports.map((run) => {
          const open = opened?.importId === run.importId;
          return (
            <tr key={run.importId}>
              <th scope="row">{formatMoment(run.at)}</th>
              <DateCell>{run.from && run.to ? formatDayRange(run.from, run.to) : 'none'}</DateCell>
              <NumberCell>{count(run.read)}</NumberCell>
              <NumberCell>{count(run.accepted)}</NumberCell>
              <NumberCell>{count(run.revised)}</NumberCell>
              <NumberCell>{count(run.duplicate)}</NumberCell>
              <NumberCell>{count(run.rejected)}</NumberCell>
              <td>
                <Button look="link" aria-expanded={open} onClick={() => setOpened(open ? null : run)}>
                  {open ? 'Close' : 'Open'}
                </Button>
              </td>
            </tr>
          );
        })}
      </Table>
      {opened && <OutcomeReport report={opened} />}
      {past.hasNextPage && (
        <div>
          <Button onClick={() => void past.fetchNextPage()} disabled={past.isFetchingNextPage}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}
