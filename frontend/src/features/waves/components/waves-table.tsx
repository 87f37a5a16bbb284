import { DateCell, NumberCell, Table } from '@/components/table';
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
  { name: 'Destroyed', number: true },
];

const STATES: Record<Wave['state'], string> = {
  open: 'Open',
  closed: 'Closed, being released',
  released: 'Released',
  destroyed: 'Destroyed: too few to protect',
};

interface WavesTableProps {
  caption: string;
  waves: Wave[];
  /** `null` for roles that only look. */
  onClose: ((wave: Wave) => void) | null;
}

export function WavesTable({ caption, waves, onClose }: WavesTableProps) {
  return (
    <Table caption={caption} columns={onClose ? [...COLUMNS, { name: 'Action' }] : COLUMNS}>
      {waves.map((wave) => (
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
          <DateCell>{formatMoment(wave.opensAt)}</DateCell>
          <DateCell>{formatMoment(wave.closesAt)}</DateCell>
          <NumberCell>{count(wave.invited)}</NumberCell>
          <NumberCell>{count(wave.blocks)}</NumberCell>
          <td>{wave.response ?? <Unsaid wave={wave} />}</td>
          <NumberCell>
            {wave.state === 'released' && wave.refused !== null ? (
              count(wave.refused)
            ) : (
              <Unsaid wave={wave} short />
            )}
          </NumberCell>
          <NumberCell>
            {wave.destroyed === null ? <Unsaid wave={wave} short /> : count(wave.destroyed)}
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

/** Why there is no figure: not yet, never, or not a matter of this kind of wave. Answers are destroyed where too few gave them. */
function Unsaid({ wave, short = false }: { wave: Wave; short?: boolean }) {
  const words = { open: 'after release', closed: 'after release', released: 'unknown', destroyed: 'never' };
  return (
    <span className="mute">
      {short && <span aria-hidden="true">–</span>}
      <span className={short ? 'visually-hidden' : undefined}>{words[wave.state]}</span>
    </span>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
