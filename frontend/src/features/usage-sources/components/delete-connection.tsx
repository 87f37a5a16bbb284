import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { deleteConnection, type Connection } from '../api/connections';

interface DeleteConnectionProps {
  connection: Connection;
  name: string;
  onDone: () => void;
}

/** Asks once more: how far fetching was is forgotten with the connection. */
export function DeleteConnection({ connection, name, onDone }: DeleteConnectionProps) {
  const queries = useQueryClient();
  const deleting = useMutation({
    mutationFn: () => deleteConnection(connection.connectionId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['usage', 'connections'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`Delete the connection to ${name}?`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Keep it</Button>
          <Button look="primary" onClick={() => deleting.mutate()} disabled={deleting.isPending}>
            {deleting.isPending ? 'Deleting…' : 'Delete the connection'}
          </Button>
        </>
      }
    >
      <p>
        Nothing is fetched from it any more, and how far fetching was is forgotten. Usage that was fetched
        stays, and the secret stays on the server.
      </p>
      {deleting.isError && <ProblemPanel error={deleting.error} />}
    </Dialog>
  );
}
