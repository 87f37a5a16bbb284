import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatMoment } from '@/lib/format';
import { daysOf, hoursOf } from '@/lib/job-words';
import { automationsQuery, type Automation } from '../api/automations';
import { ABOUT } from './automation-words';
import styles from './automations-page.module.css';

const COLUMNS = [
  { name: 'Runs as' },
  { name: 'Tool' },
  { name: 'Days' },
  { name: 'Hours' },
  { name: 'Why' },
  { name: 'Declared by' },
  { name: 'Action' },
];

export function AutomationTable({ onEnd }: { onEnd: (automation: Automation) => void }) {
  const automations = useInfiniteQuery(automationsQuery);
  if (automations.isPending) {
    return (
      <Loading what="automations">
        <Skeleton height={160} />
      </Loading>
    );
  }
  if (automations.isError)
    return <ProblemPanel error={automations.error} onRetry={() => void automations.refetch()} />;
  const found = automations.data.pages.flatMap((page) => page.automations);
  const byPeople = automations.data.pages[0]?.declaredByPeople ?? null;
  return (
    <>
      {found.length === 0 ? (
        <Empty title="No job is declared">
          Until one is, everything an account tells counts as the use of the person behind it.
        </Empty>
      ) : (
        <Table caption="Automations" columns={COLUMNS}>
          {found.map((automation) => (
            <tr key={automation.automationId}>
              <th scope="row">
                {ABOUT[automation.about]} {automation.hash && <code>{automation.hash}</code>}
              </th>
              <td>{automation.tool ?? 'every tool'}</td>
              <DateCell>{daysOf(automation)}</DateCell>
              <DateCell>{hoursOf(automation)}</DateCell>
              <td className={styles.note}>{automation.note}</td>
              <td>
                {automation.declaredBy}, {formatMoment(automation.declaredAt)}
                {automation.endedBy && automation.endedAt && (
                  <span className="mute">
                    ; ended by {automation.endedBy}, {formatMoment(automation.endedAt)}
                  </span>
                )}
              </td>
              <td>
                {automation.endedAt === null && (
                  <Button aria-label={`End: ${automation.note}`} onClick={() => onEnd(automation)}>
                    End…
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {automations.hasNextPage && (
        <div>
          <Button onClick={() => void automations.fetchNextPage()} disabled={automations.isFetchingNextPage}>
            Show older
          </Button>
        </div>
      )}
      <p className="mute">
        What people say of their own days stays theirs and is only counted:{' '}
        {byPeople === null
          ? 'fewer than ten people have said so.'
          : `at least ${count(byPeople)} people have said so.`}
      </p>
    </>
  );
}
