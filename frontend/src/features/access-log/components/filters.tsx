import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FIELDS, logFilter, type LogFilter } from '../api/access-log';
import styles from './access-log-page.module.css';

const LABELS: Record<keyof LogFilter, string> = {
  from: 'From day',
  to: 'To day',
  person: 'Person',
  node: 'Group or unit (id)',
};

/** Each search is an entry, so nothing is asked while somebody types. */
export function Filters() {
  const filter = useSearch({ from: '/access-log' });
  const navigate = useNavigate({ from: '/access-log' });
  return (
    <form
      key={JSON.stringify(filter)}
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: logFilter(Object.fromEntries(new FormData(event.currentTarget))) });
      }}
    >
      {FIELDS.map((field) => (
        <Field key={field} label={LABELS[field]}>
          {(control) => (
            <input
              {...control}
              name={field}
              type={field === 'from' || field === 'to' ? 'date' : 'text'}
              maxLength={200}
              defaultValue={filter[field] ?? ''}
            />
          )}
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button type="submit">Show</Button>
        {FIELDS.some((field) => filter[field]) && (
          <Button look="link" onClick={() => void navigate({ search: {} })}>
            Show all
          </Button>
        )}
      </div>
    </form>
  );
}
