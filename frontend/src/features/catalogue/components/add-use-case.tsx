import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { addUseCase, toolsQuery, unitsQuery, type NewUseCase, type UseCase } from '../api/catalogue';
import styles from './catalogue-page.module.css';

export const ORIGINS: Record<UseCase['origin'], string> = {
  chosen: 'people chose it',
  suggested: 'it was suggested',
  required: 'it is required',
};

const EMPTY: NewUseCase = { name: '', tool: '', origin: 'chosen', ownerUnit: null };

export function AddUseCase() {
  const queries = useQueryClient();
  const tools = useQuery(toolsQuery);
  const units = useQuery(unitsQuery);
  const [draft, setDraft] = useState(EMPTY);
  const adding = useMutation({
    mutationFn: () => addUseCase({ ...draft, name: draft.name.trim() }),
    onSuccess: async () => {
      setDraft(EMPTY);
      await queries.invalidateQueries({ queryKey: ['use-cases'] });
    },
  });
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate();
        }}
      >
        <Field label="New use case">
          {(control) => (
            <input
              {...control}
              required
              maxLength={120}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
          )}
        </Field>
        <Field label="With the tool">
          {(control) => (
            <select
              {...control}
              required
              value={draft.tool}
              onChange={(event) => setDraft({ ...draft, tool: event.target.value })}
            >
              <option value="">Choose…</option>
              {tools.data?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Of the unit">
          {(control) => (
            <select
              {...control}
              value={draft.ownerUnit ?? ''}
              onChange={(event) => setDraft({ ...draft, ownerUnit: event.target.value || null })}
            >
              <option value="">Everyone</option>
              {units.data?.map(({ unitId, name }) => (
                <option key={unitId} value={unitId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="How it came about">
          {(control) => (
            <select
              {...control}
              value={draft.origin}
              onChange={(event) => setDraft({ ...draft, origin: event.target.value as UseCase['origin'] })}
            >
              {Object.entries(ORIGINS).map(([origin, words]) => (
                <option key={origin} value={origin}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div>
          <Button type="submit" disabled={draft.name.trim() === '' || draft.tool === '' || adding.isPending}>
            {adding.isPending ? 'Adding…' : 'Add use case'}
          </Button>
        </div>
      </form>
      {adding.isError && <ProblemPanel error={adding.error} />}
    </>
  );
}
