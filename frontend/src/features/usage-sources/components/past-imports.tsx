import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatDayRange, formatMoment } from '@/lib/format';
import { pastImportsQuery, type PastImport } from '../api/usage';
import { UsageReport } from './usage-report';
import styles from './usage-page.module.css';

const COLUMNS = [
  { name: 'When' },
  { name: 'Source' },
  { name: 'Days in the file' },
  { name: 'Read', number: true },
  { name: 'Accepted', number: true },
  { name: 'Revised', number: true },
  { name: 'Duplicate', number: true },
  { name: 'Refused', number: true },
  { name: 'Report' },
];

export function PastImports() {
  const past = useInfiniteQuery(pastImportsQuery);
  const [opened, setOpened] = useState<PastImport | null>(null);
  if (past.isPending) {
    return (
      <Loading what="past imports">
        <Skeleton height={140} />
      </Loading>
    );
  }
  if (past.isError) return <ProblemPanel error={past.error} onRetry={() => void past.refetch()} />;
  const imports = past.data.pages.flatMap((page) => page.imports);
  if (imports.length === 0) return <Empty title="Nothing was imported yet" />;
  return (
    <div className={styles.report}>
      <Table caption="Past imports" columns={COLUMNS}>
        {imports.map((run) => (
          <tr key={run.importId}>
            <th scope="row">{formatMoment(run.at)}</th>
            <td>{run.source}</td>
            <DateCell>{daysOf(run)}</DateCell>
            <NumberCell>{count(run.read)}</NumberCell>
            <NumberCell>{count(run.accepted)}</NumberCell>
            <NumberCell>{count(run.revised)}</NumberCell>
            <NumberCell>{count(run.duplicate)}</NumberCell>
            <NumberCell>{count(run.rejected)}</NumberCell>
            <td>
              <Button
                look="link"
                aria-expanded={opened?.importId === run.importId}
                onClick={() => setOpened((before) => (before?.importId === run.importId ? null : run))}
              >
                {opened?.importId === run.importId ? 'Close' : 'Open'}
              </Button>
            </td>
          </tr>
        ))}
      </Table>
      {opened && <UsageReport report={opened} />}
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

/** Tells one file from another: the service keeps no file names. */
function daysOf({ coverage }: PastImport): string {
  return coverage?.from && coverage.to ? formatDayRange(coverage.from, coverage.to) : 'none';
}
