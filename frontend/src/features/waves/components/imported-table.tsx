import { DateCell, Table } from '@/components/table';
import { formatWeekDays, periodName, waveName } from '@/lib/format';
import type { Wave } from '../api/waves';

const COLUMNS = [
  { name: 'Wave' },
  { name: 'Period' },
  { name: 'Days' },
  { name: 'Origin' },
  { name: 'State' },
];

/** Imported waves were never asked here: nobody was invited, so there is no response to speak of. */
export function ImportedTable({ waves }: { waves: Wave[] }) {
  return (
    <Table caption="Imported waves" columns={COLUMNS}>
      {waves.map((wave) => (
        <tr key={wave.waveId}>
          <th scope="row">{waveName(wave.waveId)}</th>
          <td>{periodName(wave.period)}</td>
          <DateCell>{formatWeekDays(wave.week)}</DateCell>
          <td>{wave.origin}</td>
          <td>{wave.state}</td>
        </tr>
      ))}
    </Table>
  );
}
