import { useQuery } from '@tanstack/react-query';
import { DateCell, NumberCell, Table } from '@/components/table';
import { formatDay } from '@/lib/format';
import { sliceName, wishedSlicesQuery } from '@/lib/slices';
import styles from './waves-page.module.css';

const COLUMNS = [{ name: 'Cut' }, { name: 'Wished', number: true }, { name: 'Last' }, { name: 'Needed for' }];

/** What readers of the board would have liked to see divided; nothing where nobody wished for anything. */
export function WishedSlices() {
  const wishes = useQuery(wishedSlicesQuery);
  if (!wishes.data || wishes.data.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>Cuts readers wished for</h2>
      <Table caption="Cuts readers wished for" columns={COLUMNS}>
        {wishes.data.map(({ dimensions, times, last, reasons }) => (
          <tr key={dimensions.join()}>
            <th scope="row">{sliceName(dimensions)}</th>
            <NumberCell>{times}</NumberCell>
            <DateCell>{formatDay(last)}</DateCell>
            <td>
              {reasons.length > 0 ? reasons.join(' · ') : <span className="mute">no reason given</span>}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
