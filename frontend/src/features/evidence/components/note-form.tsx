import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { noteOnCell } from '../api/notes';
import styles from './notes.module.css';

const DAY = 86_400_000;
const MOST_DAYS = 28;

export interface NoteDraft {
  from: string;
  to: string;
  what: string;
}

export type NoteErrors = Partial<Record<keyof NoteDraft, string>>;

/** What the service would say of it too, before it is sent. */
export function checkNote({ from, to, what }: NoteDraft): NoteErrors {
  const errors: NoteErrors = {};
  if (what.trim() === '') errors.what = 'Say what happened.';
  if (from === '') errors.from = 'Choose the first day.';
  if (to === '') errors.to = 'Choose the last day.';
  else if (from !== '' && to < from) errors.to = 'It cannot end before it begins.';
  else if (from !== '' && (Date.parse(to) - Date.parse(from)) / DAY >= MOST_DAYS) {
    errors.to = 'Four weeks at most: a longer time is no event.';
  }
  return errors;
}

interface NoteFormProps {
  cellId: string;
  tool: string;
  onDone: () => void;
}

export function NoteForm({ cellId, tool, onDone }: NoteFormProps) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<NoteDraft>({ from: '', to: '', what: '' });
  const [allTools, setAllTools] = useState(false);
  const [errors, setErrors] = useState<NoteErrors>({});
  const noting = useMutation({
    mutationFn: () => noteOnCell(cellId, { ...draft, what: draft.what.trim(), allTools }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cell', cellId] });
      onDone();
    },
  });

  function text(field: keyof NoteDraft, label: string, hint: string, type: 'text' | 'date') {
    return (
      <Field label={label} hint={hint} error={errors[field]}>
        {(control) => (
          <input
            {...control}
            type={type}
            maxLength={type === 'text' ? 200 : undefined}
            value={draft[field]}
            onChange={({ target }) => {
              setDraft({ ...draft, [field]: target.value });
              setErrors({ ...errors, [field]: undefined });
            }}
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
        const found = checkNote(draft);
        setErrors(found);
        if (Object.keys(found).length === 0) noting.mutate();
      }}
    >
      {text('what', 'What happened', '“Release week”, “half of us on leave”. Name no person.', 'text')}
      <div className={styles.days}>
        {text('from', 'First day', 'Four weeks at most.', 'date')}
        {text('to', 'Last day', 'The same day for a single one.', 'date')}
      </div>
      <label className={styles.all}>
        <input type="checkbox" checked={allTools} onChange={({ target }) => setAllTools(target.checked)} /> It
        concerns every tool, not only {tool}
      </label>
      {noting.isError && <ProblemPanel error={noting.error} />}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={noting.isPending}>
          Put it on record
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
