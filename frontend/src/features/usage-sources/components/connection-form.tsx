import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { today } from '@/lib/week';
import { addConnection, type FetchedSource } from '../api/connections';
import styles from './usage-page.module.css';

const DAYS_BACK = 90;
const DAY = 86_400_000;

interface ConnectionFormProps {
  sources: FetchedSource[];
  onDone: () => void;
}

/** The address starts as the vendor's usual one; what stands in braces is the company's own. */
export function ConnectionForm({ sources, onDone }: ConnectionFormProps) {
  const queries = useQueryClient();
  const [id, setId] = useState(sources[0]?.id ?? '');
  const source = sources.find((one) => one.id === id);
  const [base, setBase] = useState(source?.address ?? '');
  const [secret, setSecret] = useState('');
  const [fromDay, setFromDay] = useState(() =>
    new Date(Date.parse(today()) - DAYS_BACK * DAY).toISOString().slice(0, 10),
  );
  const adding = useMutation({
    mutationFn: () =>
      addConnection({
        source: id,
        base,
        secret,
        everyHours: null,
        fromDay: source?.snapshot ? today() : fromDay,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['usage', 'connections'] });
      onDone();
    },
  });
  const open = /[{}]/.test(base);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <div className={styles.inputs}>
        <Field label="Source to connect" hint={source && `Serves ${source.history}.`}>
          {(control) => (
            <select
              {...control}
              value={id}
              onChange={(event) => {
                setId(event.target.value);
                setBase(sources.find((one) => one.id === event.target.value)?.address ?? '');
              }}
            >
              {sources.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="Address"
          hint={source && `Needs ${source.needs}.`}
          error={open ? 'Put your own name where the braces are.' : null}
        >
          {(control) => (
            <input {...control} required value={base} onChange={(event) => setBase(event.target.value)} />
          )}
        </Field>
        <Field
          label="Name of the secret"
          hint={source && `A file of the server’s folder of secrets. It holds ${source.secret}.`}
        >
          {(control) => (
            <input
              {...control}
              required
              autoComplete="off"
              value={secret}
              onChange={(event) => setSecret(event.target.value)}
            />
          )}
        </Field>
        {!source?.snapshot && (
          <Field label="First day" hint="Older days are never asked for.">
            {(control) => (
              <input
                {...control}
                type="date"
                required
                max={today()}
                value={fromDay}
                onChange={(event) => setFromDay(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={open || secret === '' || adding.isPending}>
          {adding.isPending ? 'Connecting…' : 'Connect'}
        </Button>
        <Button onClick={onDone}>Do not connect</Button>
      </div>
      {adding.isError && <ProblemPanel error={adding.error} />}
    </form>
  );
}
