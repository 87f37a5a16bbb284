import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { declareFact, type FactKind, type RecordedFact } from '../api/facts';
import { toolsQuery } from '../api/targets';
import { checkFact, draftOf, type FactDraft, type FactErrors } from './fact-draft';
import { KINDS } from './fact-kinds';
import { METRICS } from './target-draft';
import styles from './sections.module.css';

interface FactFormProps {
  /** The entry the new one stands for instead. */
  corrects: RecordedFact | null;
  onDone: () => void;
}

export function FactForm({ corrects, onDone }: FactFormProps) {
  const queries = useQueryClient();
  const tools = useQuery(toolsQuery);
  const [draft, setDraft] = useState<FactDraft>(() => draftOf(corrects));
  const [errors, setErrors] = useState<FactErrors>({});
  const declaring = useMutation({
    mutationFn: declareFact,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['facts'] });
      onDone();
    },
  });

  function set<K extends keyof FactDraft>(field: K, value: FactDraft[K]) {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors((before) => ({ ...before, [field]: undefined }));
  }

  function text(
    field: 'day' | 'what' | 'level' | 'source' | 'toldBy',
    label: string,
    hint: string,
    type = 'text',
  ) {
    return (
      <Field label={label} hint={hint} error={errors[field]}>
        {(control) => (
          <input
            {...control}
            type={type}
            value={draft[field]}
            onChange={(event) => set(field, event.target.value)}
          />
        )}
      </Field>
    );
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkFact(draft, corrects?.fact.factId ?? null);
        if ('errors' in checked) setErrors(checked.errors);
        else declaring.mutate(checked.fact);
      }}
    >
      <h3>{corrects ? `Correct “${corrects.fact.what}”` : 'Put a fact on record'}</h3>
      <div className={styles.fields}>
        {text('what', 'What changed', 'As a manager would say it: “20 requests a week”.')}
        <Field label="Kind" hint="What made the difference.">
          {(control) => (
            <select
              {...control}
              value={draft.kind}
              onChange={(event) => set('kind', event.target.value as FactKind)}
            >
              {Object.entries(KINDS).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Tool" hint="Whose figures it touches." error={errors.tool}>
          {(control) => (
            <select {...control} value={draft.tool} onChange={(event) => set('tool', event.target.value)}>
              <option value="">Choose…</option>
              {tools.data?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Figure" hint="Which of them.">
          {(control) => (
            <select
              {...control}
              value={draft.metric}
              onChange={(event) => set('metric', event.target.value as FactDraft['metric'])}
            >
              <option value="">All of the tool’s</option>
              {Object.entries(METRICS).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('day', 'Since', 'The first day it was so.', 'date')}
        {text('level', 'Level', 'A person’s weekly figure at which it acts; empty for none.', 'number')}
        {text('toldBy', 'From whom', 'Where it is known from: a changelog, a contract.')}
        {text('source', 'Usage source', 'Whose report it touches; empty for all.')}
      </div>
      {declaring.isError && <ProblemPanel error={declaring.error} />}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={declaring.isPending}>
          Put it on record
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
