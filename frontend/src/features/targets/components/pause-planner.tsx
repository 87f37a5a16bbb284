import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, formatDay, percent } from '@/lib/format';
import { commitPause, planQuery, type PausePlan } from '../api/pauses';
import type { Target } from '../api/targets';
import { TargetChoice } from './target-choice';
import styles from './sections.module.css';

interface PausePlannerProps {
  /** Those that have not ended, at least one. */
  targets: Target[];
  /** Only looking, for whoever audits. */
  commits: boolean;
}

/** What a pause could show before anything is committed, and the commitment. */
export function PausePlanner({ targets, commits }: PausePlannerProps) {
  const [chosen, setChosen] = useState(targets[0]?.targetId ?? '');
  const plan = useQuery(planQuery(chosen));
  return (
    <div className={styles.section}>
      <TargetChoice targets={targets} chosen={chosen} onChoose={setChosen} />
      {plan.isPending ? (
        <Loading what="the plan">
          <Skeleton height={160} />
        </Loading>
      ) : plan.isError ? (
        <ProblemPanel error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <>
          <Plan plan={plan.data} />
          {commits && plan.data.missing === null && (
            <CommitForm
              key={chosen}
              targetId={chosen}
              name={targets.find(({ targetId }) => targetId === chosen)?.name ?? chosen}
            />
          )}
        </>
      )}
    </div>
  );
}

function Plan({ plan }: { plan: PausePlan }) {
  const chance = (power: number | null) => (power === null ? '–' : percent(power));
  return (
    <>
      <p>
        {counted(plan.units, 'unit', 'units')} of ten people or more with{' '}
        {counted(plan.people, 'person', 'people')} could take part;{' '}
        {counted(plan.tooSmall, 'smaller one takes', 'smaller ones take')} no part. About half of them would
        be paused.
        {plan.cancelledBefore > 0 &&
          ` ${counted(plan.cancelledBefore, 'draw', 'draws')} for this target ${plan.cancelledBefore === 1 ? 'was' : 'were'} called off before.`}
      </p>
      {plan.missing !== null ? (
        <Notice title="Nothing can be drawn yet">{plan.missing}</Notice>
      ) : (
        <Table
          caption="Chance that a paused unit shows people keep using the tool"
          columns={[
            { name: 'Weeks', number: true },
            { name: 'Of them read', number: true },
            { name: `Smallest unit (${plan.smallest ?? 0})`, number: true },
            { name: 'Average unit', number: true },
            { name: `Largest unit (${plan.largest ?? 0})`, number: true },
          ]}
        >
          {plan.options.map(({ weeks, measured, smallest, average, largest }) => (
            <tr key={weeks}>
              <NumberCell>{weeks}</NumberCell>
              <NumberCell>{measured}</NumberCell>
              <NumberCell>{chance(smallest)}</NumberCell>
              <NumberCell>{chance(average)}</NumberCell>
              <NumberCell>{chance(largest)}</NumberCell>
            </tr>
          ))}
        </Table>
      )}
      <details>
        <summary>What these chances suppose</summary>
        <ul className={styles.steps}>
          {plan.assumptions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function CommitForm({ targetId, name }: { targetId: string; name: string }) {
  const queries = useQueryClient();
  const formId = useId();
  const [from, setFrom] = useState('');
  const [weeks, setWeeks] = useState('4');
  const [asking, setAsking] = useState(false);
  const committing = useMutation({
    mutationFn: () => commitPause(targetId, from, Number(weeks)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['pauses'] });
      setAsking(false);
    },
  });
  return (
    <form
      id={formId}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <div className={styles.fields}>
        <Field label="Paused from" hint="A Monday after today.">
          {(control) => (
            <input
              {...control}
              type="date"
              required
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field label="Weeks" hint="2 to 12.">
          {(control) => (
            <input
              {...control}
              type="number"
              required
              min={2}
              max={12}
              value={weeks}
              onChange={(event) => setWeeks(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className={styles.ways}>
        <Button type="submit" look="primary">
          Commit to this pause
        </Button>
      </div>
      {asking && (
        <Dialog
          title={`Pause “${name}” for some units?`}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Back</Button>
              <Button look="primary" onClick={() => committing.mutate()} disabled={committing.isPending}>
                {committing.isPending ? 'Committing…' : 'Commit'}
              </Button>
            </>
          }
        >
          <p>
            For {counted(Number(weeks), 'week', 'weeks')} from {formatDay(from)}. The days and the hash of a
            seed go on record now; the units are drawn in the next step, from those of today, and nobody can
            pick.
          </p>
          {committing.isError && <ProblemPanel error={committing.error} />}
        </Dialog>
      )}
    </form>
  );
}
