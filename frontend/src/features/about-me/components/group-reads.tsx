import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, monthName } from '@/lib/format';
import { groupReadsQuery, type GroupReads as Reads } from '../api/record';
import styles from './about-me-page.module.css';

const KINDS: Record<Reads['months'][number]['kinds'][number]['kind'], string> = {
  board: 'Board',
  cell: 'Evidence of a cell',
  comments: 'Search in comments',
  proposals: 'Proposed use cases',
  imports: 'Usage imports',
  identities: 'Unknown accounts and jobs',
  log: 'Access log',
};

const COLUMNS = [
  { name: 'Month' },
  { name: 'What' },
  { name: 'Your group', number: true },
  { name: 'Larger', number: true },
];

/** How often, never who: names are for the auditor. */
export function GroupReads() {
  const reads = useQuery(groupReadsQuery);
  return (
    <section className={styles.part}>
      <h2>Who looked at results about your group</h2>
      <p>
        Every look at results is entered in a log that shows when an entry was changed. You see how often, the
        auditor also sees who. Looks at your group alone are counted apart from those at something larger it
        is a part of, up to the whole company; hidden results count like shown ones.
      </p>
      {reads.isPending ? (
        <Loading what="how often your group was looked at">
          <Skeleton height={120} />
        </Loading>
      ) : reads.isError ? (
        <ProblemPanel error={reads.error} onRetry={() => void reads.refetch()} />
      ) : reads.data.months.length === 0 ? (
        <Empty title="Nobody yet">No results about {reads.data.group} were asked for.</Empty>
      ) : (
        <Table caption={`Looks at results about ${reads.data.group}`} columns={COLUMNS}>
          {reads.data.months.flatMap(({ month, kinds }) =>
            kinds.map(({ kind, ownGroup, larger }) => (
              <tr key={`${month} ${kind}`}>
                <th scope="row">{monthName(month)}</th>
                <td>{KINDS[kind]}</td>
                <NumberCell>{count(ownGroup)}</NumberCell>
                <NumberCell>{count(larger)}</NumberCell>
              </tr>
            )),
          )}
        </Table>
      )}
    </section>
  );
}
