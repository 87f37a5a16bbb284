import { Table, NumberCell, DateCell } from '@/components/table';
import { decimal, formatDay } from '@/lib/format';
import type { AuditReport } from '../api/audits';
import styles from './audits.module.css';

const COLUMNS = [
  { name: 'Target' },
  { name: 'Asked', number: true },
  { name: 'Junk acts that reach it', number: true },
  { name: 'Minutes', number: true },
  { name: 'Days at least', number: true },
  { name: 'Since' },
];

export function AuditTargets({ targets }: { targets: AuditReport['content']['targets'] }) {
  return (
    <section className={styles.part} aria-labelledby="targets">
      <h2 id="targets">How little performs the targets</h2>
      {targets.length === 0 ? (
        <p className="mute">No target bound these groups in the period.</p>
      ) : (
        <Table caption="Gameability of the targets" columns={COLUMNS}>
          {targets.map((target) => (
            <tr key={target.targetId}>
              <th scope="row">
                {target.name} <span className="mute">{target.metric}</span>
              </th>
              <NumberCell>
                {decimal(target.threshold)} a {target.per}
              </NumberCell>
              <NumberCell>{decimal(target.acts)}</NumberCell>
              <NumberCell>{decimal(target.minutes)}</NumberCell>
              <NumberCell>{target.days ?? 'no bound'}</NumberCell>
              <DateCell>{formatDay(target.from)}</DateCell>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
