import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { decimal, formatDay } from '@/lib/format';
import { stands, withdrawFact, type RecordedFact } from '../api/facts';
import { toolsQuery } from '../api/targets';
import { FactForm } from './fact-form';
import { KINDS } from './fact-kinds';
import { ReasonDialog } from '@/components/reason-dialog';
import { METRICS } from './target-draft';
import styles from './sections.module.css';

const COLUMNS = [
  { name: 'Since' },
  { name: 'What' },
  { name: 'Kind' },
  { name: 'Tool' },
  { name: 'Figure' },
  { name: 'Level', number: true },
  { name: 'From' },
  { name: 'State' },
];

/** What else changed: it explains figures and accuses nobody. */
export function Facts({ facts, declares }: { facts: RecordedFact[]; declares: boolean }) {
  const title = useId();
  const tools = useQuery(toolsQuery);
  const [form, setForm] = useState<{ corrects: RecordedFact | null } | null>(null);
  const [withdrawing, setWithdrawing] = useState<RecordedFact | null>(null);
  const toolName = (id: string) => tools.data?.find((tool) => tool.id === id)?.name ?? id;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>What else changed</h2>
        {declares && !form && (
          <Button onClick={() => setForm({ corrects: null })}>Put a fact on record</Button>
        )}
      </div>
      <p className={styles.words}>
        Vendor limits, licence caps and redefinitions of a figure stand as innocent causes on the evidence
        around their day. Where one lies at a target, stopping at its line is not judged at all.
      </p>
      {form && (
        <FactForm
          key={form.corrects?.fact.factId ?? 'new'}
          corrects={form.corrects}
          onDone={() => setForm(null)}
        />
      )}
      {facts.length === 0 ? (
        <p className="mute">None is on record.</p>
      ) : (
        <Table caption="Dated facts" columns={declares ? [...COLUMNS, { name: 'Action' }] : COLUMNS}>
          {facts.map((recorded) => {
            const { fact } = recorded;
            return (
              <tr key={fact.factId}>
                <DateCell>{formatDay(fact.day)}</DateCell>
                <th scope="row">{fact.what}</th>
                <td>{KINDS[fact.kind]}</td>
                <td>{toolName(fact.tool)}</td>
                <td>{fact.metric === null ? 'all' : METRICS[fact.metric]}</td>
                <td className="num">
                  {fact.level === null ? <span className="mute">none</span> : decimal(fact.level)}
                </td>
                <td>
                  {fact.toldBy}
                  {fact.source && <span className="mute"> · {fact.source}</span>}
                </td>
                <td>{stateOf(recorded)}</td>
                {declares && (
                  <td>
                    {stands(recorded) && (
                      <span className={styles.ways}>
                        <Button
                          onClick={() => setForm({ corrects: recorded })}
                          aria-label={`Correct “${fact.what}”`}
                        >
                          Correct…
                        </Button>
                        <Button
                          onClick={() => setWithdrawing(recorded)}
                          aria-label={`Withdraw “${fact.what}”`}
                        >
                          Withdraw…
                        </Button>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </Table>
      )}
      {withdrawing && (
        <ReasonDialog
          title={`Withdraw “${withdrawing.fact.what}”?`}
          does="Withdraw it"
          changes="facts"
          act={(reason) => withdrawFact(withdrawing.fact.factId, reason)}
          onDone={() => setWithdrawing(null)}
        >
          <p>It explains nothing from then on and stays on record. Published periods stay as they are.</p>
        </ReasonDialog>
      )}
    </section>
  );
}

function stateOf({ correctedBy, withdrawn }: RecordedFact): string {
  if (withdrawn !== null) return `withdrawn: ${withdrawn}`;
  return correctedBy === null ? 'holds' : 'corrected by a newer entry';
}
