import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { formatDay } from '@/lib/format';
import { createTarget, toolsQuery, type NewTarget } from '../api/targets';
import {
  asked,
  checkDraft,
  EMPTY_DRAFT,
  METRICS,
  PERIODS,
  type DraftErrors,
  type Metric,
  type TargetDraft,
} from './target-draft';
import styles from './targets-page.module.css';

export function TargetForm({ onDone }: { onDone: () => void }) {
  const tools = useQuery(toolsQuery);
  const [draft, setDraft] = useState<TargetDraft>(EMPTY_DRAFT);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [confirming, setConfirming] = useState<NewTarget | null>(null);

  function set<K extends keyof TargetDraft>(field: K, value: TargetDraft[K]) {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors((before) => ({ ...before, [field]: undefined }));
  }

  function text(
    field: Exclude<keyof TargetDraft, 'leaderboard' | 'per' | 'metric'>,
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
        const checked = checkDraft(draft);
        if ('errors' in checked) setErrors(checked.errors);
        else setConfirming(checked.target);
      }}
    >
      <h2>Declare a target</h2>
      <div className={styles.fields}>
        {text('name', 'Name', 'As people know it.')}
        <Field label="Tool" hint="What has to be used." error={errors.tool}>
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
        <Field label="Counted" hint="The figure the target looks at.">
          {(control) => (
            <select
              {...control}
              value={draft.metric}
              onChange={(event) => set('metric', event.target.value as Metric)}
            >
              {Object.entries(METRICS).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('threshold', 'How many', 'What a person should reach; of a rate, percent.', 'number')}
        <Field label="In" hint="How long a person has for it.">
          {(control) => (
            <select
              {...control}
              value={draft.per}
              onChange={(event) => set('per', event.target.value as TargetDraft['per'])}
            >
              {Object.entries(PERIODS).map(([id, { name }]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text(
          'share',
          'Of how many people',
          'Percent, say 80 for an active share; empty for everyone.',
          'number',
        )}
        {text('units', 'Units', 'Unit ids, commas between; empty for everyone.')}
        {text('announced', 'Announced', 'What came before is the comparison.', 'date')}
        {text('from', 'Counts from', 'The first day that counts.', 'date')}
        {text('to', 'Until', 'Empty while it runs.', 'date')}
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.leaderboard}
          onChange={(event) => set('leaderboard', event.target.checked)}
        />
        People’s figures are compared in public (a leaderboard)
      </label>
      <div className={styles.ways}>
        <Button type="submit" look="primary">
          Check and declare
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
      {confirming && <Confirm target={confirming} onBack={() => setConfirming(null)} onDone={onDone} />}
    </form>
  );
}

interface ConfirmProps {
  target: NewTarget;
  onBack: () => void;
  onDone: () => void;
}

function Confirm({ target, onBack, onDone }: ConfirmProps) {
  const queries = useQueryClient();
  const creating = useMutation({
    mutationFn: () => createTarget(target),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['targets'] });
      onDone();
    },
  });
  const units = target.units ?? [];
  return (
    <Dialog
      title={`Declare “${target.name}”?`}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>Back</Button>
          <Button look="primary" onClick={() => creating.mutate()} disabled={creating.isPending}>
            {creating.isPending ? 'Declaring…' : 'Declare it'}
          </Button>
        </>
      }
    >
      <p>
        {asked({ ...target, per: target.per ?? 'week' })} with {target.tool}, from {formatDay(target.from)}
        {target.to && ` to ${formatDay(target.to)}`}, for {units.length === 0 ? 'everyone' : units.join(', ')}
        . Announced {formatDay(target.announced)}.
      </p>
      <p className="mute">
        A declared target stays part of every verdict it touches; it is not edited afterwards, only ended.
      </p>
      {creating.isError && <ProblemPanel error={creating.error} />}
    </Dialog>
  );
}
