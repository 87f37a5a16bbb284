import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { contractQuery, declareContract, type Terms } from '../api/contract';
import styles from './contract-panel.module.css';

interface ContractFormProps {
  terms: Terms;
  onDone: () => void;
}

/** What can be made stricter, and the target bands are offered for; the service refuses anything else with its reason. */
export function ContractForm({ terms, onDone }: ContractFormProps) {
  const queries = useQueryClient();
  const formId = useId();
  const [draft, setDraft] = useState(terms);
  const declaring = useMutation({
    mutationFn: declareContract,
    onSuccess: (contract) => {
      queries.setQueryData(contractQuery.queryKey, contract);
      onDone();
    },
  });
  const floors = (change: Partial<Terms['floors']>) =>
    setDraft({ ...draft, floors: { ...draft.floors, ...change } });
  return (
    <Dialog
      title="Sign stricter terms?"
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Leave it</Button>
          <Button type="submit" form={formId} look="primary" disabled={declaring.isPending}>
            {declaring.isPending ? 'Signing…' : 'Sign these terms'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          declaring.mutate(draft);
        }}
      >
        <Count
          label="Reports a person may send in a wave"
          value={draft.ordinals}
          within={[1, 5]}
          onChange={(ordinals) => setDraft({ ...draft, ordinals })}
        />
        <Count
          label="People in a wave before anything is released"
          value={draft.floors.batch}
          within={[10, 1000]}
          onChange={(batch) => floors({ batch })}
        />
        <Count
          label="People under a group’s name"
          value={draft.floors.label}
          within={[5, 1000]}
          onChange={(label) => floors({ label })}
        />
        <Count
          label="Months until released answers are erased"
          value={draft.retentionMonths}
          within={[1, 24]}
          onChange={(retentionMonths) => setDraft({ ...draft, retentionMonths })}
        />
        <Field
          label="Adoption target whose usage bands people may add to an answer"
          hint="Its id, as Targets shows it beside the name to readers and usage administrators. Empty: no answer carries a band."
        >
          {(control) => (
            <input
              {...control}
              pattern="[a-z0-9][a-z0-9\-]{0,63}"
              value={draft.bandTarget ?? ''}
              onChange={({ target: { value } }) =>
                setDraft({ ...draft, bandTarget: value === '' ? null : value })
              }
            />
          )}
        </Field>
      </form>
      <p>
        Everybody sees these terms before the first question. When the first wave opens they are frozen for
        good.
      </p>
      {declaring.isError && <ProblemPanel error={declaring.error} />}
    </Dialog>
  );
}

interface CountProps {
  label: string;
  value: number;
  within: [number, number];
  onChange: (value: number) => void;
}

function Count({ label, value, within: [min, max], onChange }: CountProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          required
          min={min}
          max={max}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
