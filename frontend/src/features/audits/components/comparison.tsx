import { Link } from '@tanstack/react-router';
import { NumberCell, Table } from '@/components/table';
import { VERDICTS, verdictOf } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { decimal, periodName } from '@/lib/format';
import type { AuditReport } from '../api/audits';
import styles from './audits.module.css';

const COLUMNS = [
  { name: 'Group × tool' },
  { name: 'Verdict then' },
  { name: 'Now' },
  { name: 'Genuine usage then', number: true },
  { name: 'Now', number: true },
];

interface ComparisonProps {
  comparison: AuditReport['comparison'];
  tools: AuditReport['content']['tools'];
}

export function Comparison({ comparison, tools }: ComparisonProps) {
  return (
    <section className={styles.part} aria-labelledby="last">
      <h2 id="last">Beside the last audit</h2>
      {!comparison ? (
        <p className="mute">No audit of an earlier period looked at any of these groups and tools.</p>
      ) : (
        <>
          <p>
            <Link to="/audits/$auditId" params={{ auditId: comparison.auditId }}>
              The last one
            </Link>{' '}
            was of {periodName(comparison.period)}. Only what both froze is compared.
          </p>
          <Table caption="Changes since the last audit" columns={COLUMNS}>
            {comparison.cells.map(({ name, tool, change }) => (
              <tr key={`${name}~${tool}`}>
                <th scope="row">
                  {name} × {tools.find(({ id }) => id === tool)?.name ?? tool}
                </th>
                {'withheld' in change ? (
                  <td colSpan={4}>
                    <Withheld />
                  </td>
                ) : (
                  <>
                    <td>{VERDICTS[verdictOf(change.verdictThen)].word}</td>
                    <td>{VERDICTS[verdictOf(change.verdictNow)].word}</td>
                    <NumberCell>{volume(change.genuineThen)}</NumberCell>
                    <NumberCell>{volume(change.genuineNow)}</NumberCell>
                  </>
                )}
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

function volume(value: number | null): string {
  return value === null ? 'unknown' : decimal(value);
}
