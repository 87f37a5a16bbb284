import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { addTool, toolsQuery } from '../api/catalogue';
import styles from './catalogue-page.module.css';

export function Tools() {
  const tools = useQuery(toolsQuery);
  return (
    <section className={styles.part}>
      <h2>Tools</h2>
      {tools.isPending ? (
        <Loading what="tools">
          <Skeleton height={140} />
        </Loading>
      ) : tools.isError ? (
        <ProblemPanel error={tools.error} onRetry={() => void tools.refetch()} />
      ) : tools.data.length === 0 ? (
        <Empty title="No tool yet">Without one nobody can report: add the first below.</Empty>
      ) : (
        <Table caption="Tools" columns={[{ name: 'Tool' }, { name: 'Id' }]}>
          {tools.data.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="mute">{id}</td>
            </tr>
          ))}
        </Table>
      )}
      <AddTool />
    </section>
  );
}

function AddTool() {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const adding = useMutation({
    mutationFn: () => addTool(name.trim()),
    onSuccess: async () => {
      setName('');
      await queries.invalidateQueries({ queryKey: ['tools'] });
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
        <Field label="New tool" hint="As people call it; it keeps this name.">
          {(control) => (
            <input
              {...control}
              required
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" disabled={name.trim() === '' || adding.isPending}>
            {adding.isPending ? 'Adding…' : 'Add tool'}
          </Button>
        </div>
      </form>
      {adding.isError && <ProblemPanel error={adding.error} />}
    </>
  );
}
