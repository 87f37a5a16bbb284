import { NumberCell, Table } from '@/components/table';
import { count, percent } from '@/lib/format';
import type { CleanCell, Labelled, Usage } from '../api/clean-data';
import { LabelMark } from './label-mark';
import styles from './clean-data-page.module.css';

type Part = NonNullable<Usage['passive']>;
type Share = Part['share'];

const COLUMNS = [
  { name: 'Surface' },
  { name: 'Reported', number: true },
  { name: 'Passive', number: true },
  { name: 'Machine', number: true },
  { name: 'Declared jobs', number: true },
  { name: 'For the target', number: true },
  { name: 'Genuine', number: true },
  { name: 'Genuine share', number: true },
];

interface UsageTableProps {
  caption: string;
  whole: Labelled;
  surfaces: CleanCell['surfaces'];
}

/** Events by kind, each with its 95 % interval below it. */
export function UsageTable({ caption, whole, surfaces }: UsageTableProps) {
  const several = surfaces.length > 1;
  return (
    <Table caption={caption} columns={COLUMNS}>
      {whole.usage && <Row name="All surfaces" usage={whole.usage} />}
      {several &&
        surfaces.map(
          ({ name, labelled }) =>
            labelled.usage && <Row key={name} name={name} label={labelled} usage={labelled.usage} />,
        )}
    </Table>
  );
}

function Row({ name, label, usage }: { name: string; label?: Labelled; usage: Usage }) {
  return (
    <tr>
      <th scope="row">
        {name}
        {label && (
          <span className={styles.surface}>
            <LabelMark label={label.label} />
            <span className={styles.reason}>{label.reasons.join('; ')}</span>
          </span>
        )}
      </th>
      <NumberCell>
        <Figure {...usage.raw} />
      </NumberCell>
      <Cell part={usage.passive} otherwise="not reported" />
      <Cell part={usage.machine} otherwise="not reported" />
      <Cell part={usage.automation} otherwise="unknown" />
      <Cell part={usage.toppedUp} otherwise="cannot be told" />
      <Cell part={usage.genuine} otherwise="unknown" />
      <NumberCell>{share(usage.genuine.share)}</NumberCell>
    </tr>
  );
}

function Cell({ part, otherwise }: { part: Part | null | undefined; otherwise: string }) {
  return (
    <NumberCell>{part ? <Figure {...part.events} /> : <span className="mute">{otherwise}</span>}</NumberCell>
  );
}

function Figure({ value, low, high }: { value: number; low: number; high: number }) {
  return (
    <>
      {count(value)}
      <span className={styles.interval}>
        {count(low)}–{count(high)}
      </span>
    </>
  );
}

/** "95% (90–100%)". */
export function share({ value, low, high }: Share): string {
  return `${percent(value)} (${percent(low).replace(/\s?%/, '')}–${percent(high)})`;
}
