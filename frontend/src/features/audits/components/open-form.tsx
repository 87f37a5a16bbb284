import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Skeleton } from '@/components/ui/skeleton';
import { counted, periodName } from '@/lib/format';
import { openAudit, scopeQuery } from '../api/audits';
import { Choices } from './choices';
import styles from './audits.module.css';

interface OpenFormProps {
  onOpened: (auditId: string) => void;
  onCancel: () => void;
}

export function OpenForm({ onOpened, onCancel }: OpenFormProps) {
  const queries = useQueryClient();
  const [question, setQuestion] = useState('');
  const [period, setPeriod] = useState<string>();
  const [units, setUnits] = useState<string[]>([]);
  const [tools, setTools] = useState<string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const scope = useQuery(scopeQuery(period));
  const opening = useMutation({
    mutationFn: openAudit,
    onSuccess: async ({ auditId }) => {
      await queries.invalidateQueries({ queryKey: ['audits'] });
      onOpened(auditId);
    },
  });
  if (scope.isPending) return <Skeleton height={280} />;
  if (scope.isError) return <ProblemPanel error={scope.error} onRetry={() => void scope.refetch()} />;
  const board = scope.data;
  const closed = board.periods.filter((option) => option.closed);
  const chosen = period ?? board.period ?? undefined;
  if (chosen === undefined || closed.length === 0) {
    return (
      <p className={styles.form}>
        No period has ended yet; an audit freezes what a whole one showed.{' '}
        <Button look="link" onClick={onCancel}>
          Close
        </Button>
      </p>
    );
  }
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Open an audit"
      onSubmit={(event) => {
        event.preventDefault();
        if (question.trim() === '') setError('Say what the audit is to find out.');
        else opening.mutate({ question: question.trim(), period: chosen, units, tools });
      }}
    >
      <Field label="Question" hint="What it is to find out, as those who sign will read it." error={error}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={500}
            value={question}
            onChange={({ target }) => {
              setQuestion(target.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <Field label="Period" hint="One that has ended. Preliminary figures are frozen as preliminary.">
        {(control) => (
          <select
            {...control}
            value={chosen}
            onChange={({ target }) => {
              setPeriod(target.value);
              setUnits([]);
              setTools([]);
            }}
          >
            {closed.toReversed().map(({ id, figures }) => (
              <option key={id} value={id}>
                {periodName(id)}
                {figures === 'preliminary' ? ' (preliminary)' : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choices
        legend="Units"
        hint="Each with all below it; none chosen: all you may see."
        options={board.nodes.map(({ id, name, depth, people }) => ({
          id,
          name,
          depth,
          note: counted(people, 'person', 'people'),
        }))}
        chosen={units}
        onChange={setUnits}
      />
      <Choices
        legend="Tools"
        hint="None chosen: all."
        options={board.tools.map(({ id, name }) => ({ id, name, depth: 0 }))}
        chosen={tools}
        onChange={setTools}
      />
      {opening.isError && <ProblemPanel error={opening.error} />}
      <p className="mute">Opening it freezes the figures. Whoever opens an audit does not sign it.</p>
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={opening.isPending}>
          {opening.isPending ? 'Freezing…' : 'Freeze and open'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
