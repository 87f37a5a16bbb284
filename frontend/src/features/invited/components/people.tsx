import { DateCell, Table } from '@/components/table';
import { formatDay } from '@/lib/format';
import type { InvitedPerson } from '../api/invited';

const COLUMNS = [
  { name: 'Employee' },
  { name: 'Group' },
  { name: 'In the directory since' },
  { name: 'Until' },
];

export function People({ caption, people }: { caption: string; people: InvitedPerson[] }) {
  return (
    <Table caption={caption} columns={COLUMNS}>
      {people.map(({ employeeId, block, since, until }) => (
        <tr key={employeeId}>
          <th scope="row">{employeeId}</th>
          <td>{block.join(' and ')}</td>
          <DateCell>{since === null ? <span className="mute">never in it</span> : formatDay(since)}</DateCell>
          <DateCell>{until === null ? <span className="mute">still in it</span> : formatDay(until)}</DateCell>
        </tr>
      ))}
    </Table>
  );
}
