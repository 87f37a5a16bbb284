import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, formatMoment, periodName } from '@/lib/format';
import { logQuery, type ChainedEntry } from '../api/access-log';
import styles from './access-log-page.module.css';

const COLUMNS = [
  { name: 'Entry', number: true },
  { name: 'When' },
  { name: 'Who' },
  { name: 'Looked at' },
  { name: 'Group' },
  { name: 'Asked with' },
];

const KINDS: Record<ChainedEntry['entry']['kind'], string> = {
  board: 'Board',
  cell: 'Evidence of a cell',
  comments: 'Search in comments',
  proposals: 'Proposed use cases',
  imports: 'Usage imports and sources',
  identities: 'Unknown accounts and jobs',
  log: 'This log',
};

export function Entries() {
  const filter = useSearch({ from: '/access-log' });
  const log = useInfiniteQuery(logQuery(filter));
  if (log.isPending) {
    return (
      <Loading what="the access log">
        <Skeleton height={320} />
      </Loading>
    );
  }
  if (log.isError) return <ProblemPanel error={log.error} onRetry={() => void log.refetch()} />;
  const entries = log.data.pages.flatMap((page) => page.entries);
  const names = Object.assign({}, ...log.data.pages.map((page) => page.nodeNames)) as Record<string, string>;
  const unreadable = log.data.pages.reduce((sum, page) => sum + page.unreadable, 0);
  if (entries.length === 0 && unreadable === 0) {
    return <Empty title="No entry fits">Nobody looked at anything that fits these filters.</Empty>;
  }
  return (
    <>
      {unreadable > 0 && (
        <p role="alert">
          {counted(unreadable, 'entry', 'entries')} among these cannot be read: somebody changed the table.
          The check of the chain names the first; an export holds them as they are.
        </p>
      )}
      <Table caption="Entries of the access log" columns={COLUMNS}>
        {entries.map(({ entry, hash }) => (
          <tr key={entry.sequence} title={`SHA-256 ${hash}`}>
            <NumberCell>{entry.sequence}</NumberCell>
            <DateCell>{formatMoment(entry.at)}</DateCell>
            <th scope="row">
              {entry.name} <span className="mute">{entry.roles.join(', ')}</span>
            </th>
            <td>
              {KINDS[entry.kind]}
              {entry.operation === 'exportAccessLog' && ', export'}
              {entry.period && <span className="mute"> {periodName(entry.period)}</span>}
            </td>
            <td>{group(entry, names)}</td>
            <td className={styles.asked}>{asked(entry)}</td>
          </tr>
        ))}
      </Table>
      {log.hasNextPage && (
        <div>
          <Button onClick={() => void log.fetchNextPage()} disabled={log.isFetchingNextPage}>
            Show older
          </Button>
        </div>
      )}
    </>
  );
}

/** One by name, else everything the person may see. */
function group({ node, scope, kind }: ChainedEntry['entry'], names: Record<string, string>) {
  if (node !== null) return names[node] ?? node;
  if (kind === 'log' || kind === 'imports' || kind === 'identities' || kind === 'proposals')
    return <span className="mute">none</span>;
  return scope.length === 0 ? 'Whole company' : `All of ${scope.join(', ')}`;
}

/** Words and filters as they were given; the cursor of a further page is not for reading. */
function asked({ asked: given }: ChainedEntry['entry']) {
  const told = given.map(({ name, value }) =>
    name === 'cursor' ? 'a further page' : name === 'q' ? `“${value}”` : `${name} ${value}`,
  );
  return told.length === 0 ? <span className="mute">nothing more</span> : told.join('; ');
}
