import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Field } from '@/components/ui/field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Withheld } from '@/components/withheld';
import { count, decimal } from '@/lib/format';
import { agreementQuery, type AgreementRow } from '../api/agreement';
import { toolsQuery } from '../api/targets';
import styles from './sections.module.css';

const COLUMNS = [
  { name: 'Use' },
  { name: 'Groups', number: true },
  { name: 'Kendall τ-b', number: true },
  { name: 'Spearman ρ', number: true },
  { name: 'What it says' },
];

/** Use beside usefulness over groups that are shown, from what their cells print. */
export function UseBesideUsefulness({ preferred }: { preferred: string | undefined }) {
  const title = useId();
  const tools = useQuery(toolsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const tool = chosen ?? preferred ?? tools.data?.[0]?.id ?? '';
  const asked = useQuery(agreementQuery(tool));
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>Do use and usefulness go together?</h2>
        <div className={styles.select}>
          <Field label="Tool">
            {(control) => (
              <select {...control} value={tool} onChange={(event) => setChosen(event.target.value)}>
                {tools.data?.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </div>
      <p className={styles.words}>
        Groups that can be shown are put in order by each figure of use and by how many say the tool helps and
        would use it anyway. What goes together need not cause one another, and small groups stay out.
      </p>
      {asked.isPending ? (
        <Loading what="the comparison">
          <Skeleton height={200} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Table caption={`Use beside usefulness in ${asked.data.period}`} columns={COLUMNS}>
          {asked.data.rows.map((row) => (
            <Row key={row.metric} row={row} />
          ))}
        </Table>
      )}
    </section>
  );
}

function Row({ row }: { row: AgreementRow }) {
  const { figures } = row;
  if ('withheld' in figures) {
    return (
      <tr>
        <td>{row.question}</td>
        <td colSpan={COLUMNS.length - 1}>
          <Withheld reason={figures.withheld} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>{row.question}</td>
      <NumberCell>{count(figures.cells)}</NumberCell>
      <NumberCell>{limits(figures.kendall, figures.kendallLow, figures.kendallHigh)}</NumberCell>
      <NumberCell>{limits(figures.spearman, figures.spearmanLow, figures.spearmanHigh)}</NumberCell>
      <td>{figures.sentence}</td>
    </tr>
  );
}

function limits(value: number | null, low: number | null, high: number | null): string {
  return value === null || low === null || high === null
    ? '–'
    : `${decimal(value)} (${decimal(low)} to ${decimal(high)})`;
}
