import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatMoment } from '@/lib/format';
import styles from './past-runs.module.css';

interface Run {
  importId: string;
  at: string;
  read: number;
  accepted: number;
  revised: number;
  duplicate: number;
  rejected: number;
}

interface PastRunsProps<R extends Run> {
  past: UseInfiniteQueryResult<InfiniteData<{ imports: R[] }>>;
  caption: string;
  /** Said where there is none. */
  none: string;
  /** What tells one file from another: the services keep no file names. */
  told: { name: string; of: (run: R) => ReactNode }[];
  report: (run: R) => ReactNode;
}

/** Imports that were made, newest first, each with its report to open. */
export function PastRuns<R extends Run>({ past, caption, none, told, report }: PastRunsProps<R>) {
  const [opened, setOpened] = useState<R | null>(null);
  if (past.isPending) {
    return (
      <Loading what="past imports">
        <Skeleton height={140} />
      </Loading>
    );
  }
  if (past.isError) return <ProblemPanel error={past.error} onRetry={() => void past.refetch()} />;
  const runs = past.data.pages.flatMap((page) => page.imports);
  if (runs.length === 0) return <Empty title={none} />;
  const columns = [
    { name: 'When' },
    ...told.map(({ name }) => ({ name })),
    ...['Read', 'Accepted', 'Revised', 'Duplicate', 'Refused'].map((name) => ({ name, number: true })),
    { name: 'Report' },
  ];
  return (
    <div className={styles.runs}>
      <Table caption={caption} columns={columns}>
        {runs.map((run) => {
          const open = opened?.importId === run.importId;
          return (
            <tr key={run.importId}>
              <th scope="row">{formatMoment(run.at)}</th>
              {told.map(({ name, of }) => (
                <DateCell key={name}>{of(run)}</DateCell>
              ))}
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
      {opened && report(opened)}
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
