import { NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { count, formatMoment, periodName, waveName } from '@/lib/format';
import type { Wave } from '../api/waves';
import styles from './waves-page.module.css';

const COLUMNS = [
  { name: 'Wave' },
  { name: 'State' },
  { name: 'Opened' },
  { name: 'Closes' },
  { name: 'Invited', number: true },
  { name: 'Groups', number: true },
  { name: 'Response' },
  { name: 'Refused', number: true },
];

const STATES: Record<Wave['state'], string> = {
  open: 'Open',
  closed: 'Closed, being released',
  released: 'Released',
  destroyed: 'Destroyed: too few to protect',
};

interface WavesTableProps {
  waves: Wave[];
  /** `null` for roles that only look. */
  onClose: ((wave: Wave) => void) | null;
}

export function WavesTable({ waves, onClose }: WavesTableProps) {
  const newestFirst = [...waves].sort((a, b) => b.opensAt.localeCompare(a.opensAt));
  return (
    <Table caption="Waves" columns={onClose ? [...COLUMNS, { name: 'Action' }] : COLUMNS}>
      {newestFirst.map((wave) => (
        <tr key={wave.waveId}>
          <th scope="row">
            <span className={styles.week}>{sentenceCase(waveName(wave.waveId))}</span>
            <span className={styles.period}>{periodName(wave.period)}</span>
          </th>
          <td>
            <span className={styles.state} data-state={wave.state}>
              {STATES[wave.state] ?? wave.state}
            </span>
          </td>
          <td>{formatMoment(wave.opensAt)}</td>
          <td>{formatMoment(wave.closesAt)}</td>
          <NumberCell>{count(wave.invited)}</NumberCell>
          <NumberCell>{count(wave.blocks)}</NumberCell>
          <td>{wave.response ?? <Unsaid state={wave.state} />}</td>
          <NumberCell>
            {wave.state === 'released' && wave.refused !== null ? (
              count(wave.refused)
            ) : (
              <Unsaid state={wave.state} />
            )}
          </NumberCell>
          {onClose && (
            <td>
              {wave.state === 'open' && (
                <Button onClick={() => onClose(wave)} aria-label={`Close ${waveName(wave.waveId)} early`}>
                  Close early
                </Button>
              )}
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why there is no figure: not yet, or never. */
function Unsaid({ state }: { state: Wave['state'] }) {
  return <span className="mute">{state === 'destroyed' ? 'never' : 'after release'}</span>;
}
