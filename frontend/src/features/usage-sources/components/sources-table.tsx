import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatDayRange, formatMoment } from '@/lib/format';
import { sourcesQuery, type UsageSource } from '../api/usage';
import styles from './usage-page.module.css';

const COLUMNS = [
  { name: 'Source' },
  { name: 'Tool' },
  { name: 'Rows', number: true },
  { name: 'Days covered' },
  { name: 'Found in directory', number: true },
  { name: 'Not found', number: true },
  { name: 'Last import' },
];

export function SourcesTable() {
  const sources = useQuery(sourcesQuery);
  if (sources.isPending) {
    return (
      <Loading what="sources">
        <Skeleton height={140} />
      </Loading>
    );
  }
  if (sources.isError) return <ProblemPanel error={sources.error} onRetry={() => void sources.refetch()} />;
  if (sources.data.length === 0) {
    return (
      <Empty title="No usage yet">
        Import a report above. Until then every cell of the board says “no usage data” and rests on people’s
        words alone.
      </Empty>
    );
  }
  return (
    <>
      <Rows sources={sources.data} />
      <h3>What they cannot see</h3>
      <dl className={styles.blind}>
        {sources.data
          .filter(({ source }, index, all) => all.findIndex((one) => one.source === source) === index)
          .map(({ source, blindSpots }) => (
            <div key={source}>
              <dt>{source}</dt>
              <dd>{blindSpots.join(' ')}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function Rows({ sources }: { sources: UsageSource[] }) {
  return (
    <Table caption="Sources" columns={COLUMNS}>
      {sources.map((source) => (
        <tr key={`${source.source} ${source.tool}`}>
          <th scope="row">{source.source}</th>
          <td>{source.tool}</td>
          <NumberCell>{count(source.rows)}</NumberCell>
          <DateCell>{source.from && source.to ? formatDayRange(source.from, source.to) : 'none'}</DateCell>
          <NumberCell>{count(source.identities.matched)}</NumberCell>
          <NumberCell>{count(source.identities.unmatched)}</NumberCell>
          <DateCell>{source.lastImport ? formatMoment(source.lastImport) : 'never'}</DateCell>
        </tr>
      ))}
    </Table>
  );
}
