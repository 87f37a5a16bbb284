import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count } from '@/lib/format';
import { asTree, unitsQuery } from '../api/directory';

export function UnitTree() {
  const units = useQuery(unitsQuery);
  if (units.isPending) {
    return (
      <Loading what="units">
        <Skeleton height={300} />
      </Loading>
    );
  }
  if (units.isError) return <ProblemPanel error={units.error} onRetry={() => void units.refetch()} />;
  if (units.data.length === 0) {
    return <Empty title="The directory is empty">Import a file above; nobody can be invited before.</Empty>;
  }
  return (
    <Table
      caption="Units"
      columns={[{ name: 'Unit' }, { name: 'Id' }, { name: 'People, units below included', number: true }]}
    >
      {asTree(units.data).map(({ unit, depth, people }) => (
        <tr key={unit.unitId}>
          <th scope="row" style={{ paddingLeft: 16 + 20 * depth }}>
            {unit.name}
          </th>
          <td className="mute">{unit.unitId}</td>
          <NumberCell>{count(people)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}
