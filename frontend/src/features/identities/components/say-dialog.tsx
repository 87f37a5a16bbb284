import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

interface SayDialogProps {
  title: string;
  verb: string;
  say: () => Promise<unknown>;
  onDone: () => void;
  children: ReactNode;
}

/** One question about one account; lists and counts follow the answer. */
export function SayDialog({ title, verb, say, onDone, children }: SayDialogProps) {
  const queries = useQueryClient();
  const saying = useMutation({
    mutationFn: say,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['identities'] }),
        queries.invalidateQueries({ queryKey: ['usage'] }),
      ]);
      onDone();
    },
  });
  return (
    <Dialog
      title={title}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Cancel</Button>
          <Button look="primary" onClick={() => saying.mutate()} disabled={saying.isPending}>
            {saying.isPending ? 'Saying so…' : verb}
          </Button>
        </>
      }
    >
      {children}
      {saying.isError && <ProblemPanel error={saying.error} />}
    </Dialog>
  );
}
