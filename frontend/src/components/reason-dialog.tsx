import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';

interface ReasonDialogProps {
  title: string;
  /** What the button that does it says. */
  does: string;
  children: ReactNode;
  /** Queries that show something else afterwards. */
  changes: string;
  act: (reason: string) => Promise<unknown>;
  onDone: () => void;
}

/** Takes something back, with a reason that stays on record. */
export function ReasonDialog({ title, does, children, changes, act, onDone }: ReasonDialogProps) {
  const queries = useQueryClient();
  const formId = useId();
  const [reason, setReason] = useState('');
  const acting = useMutation({
    mutationFn: () => act(reason.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [changes] });
      onDone();
    },
  });
  return (
    <Dialog
      title={title}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Leave it</Button>
          <Button
            type="submit"
            form={formId}
            look="primary"
            disabled={acting.isPending || reason.trim() === ''}
          >
            {does}
          </Button>
        </>
      }
    >
      {children}
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          acting.mutate();
        }}
      >
        <Field label="Reason" hint="Stays on record.">
          {(control) => (
            <input
              {...control}
              required
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
      {acting.isError && <ProblemPanel error={acting.error} />}
    </Dialog>
  );
}
