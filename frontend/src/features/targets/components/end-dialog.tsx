import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { formatDay } from '@/lib/format';
import { today } from '@/lib/week';
import { endTarget, type Target } from '../api/targets';

interface EndDialogProps {
  target: Target;
  onDone: () => void;
}

/** Asks for the last day that counts; what comes after becomes the comparison. */
export function EndDialog({ target, onDone }: EndDialogProps) {
  const queries = useQueryClient();
  const formId = useId();
  const [lastDay, setLastDay] = useState(() => (today() > target.from ? today() : target.from));
  const ending = useMutation({
    mutationFn: () => endTarget(target.targetId, lastDay),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['targets'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`End “${target.name}”?`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Let it run</Button>
          <Button type="submit" form={formId} look="primary" disabled={ending.isPending}>
            {ending.isPending ? 'Ending…' : 'End the target'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          ending.mutate();
        }}
      >
        <Field label="Last day that counts" hint={`From ${formatDay(target.from)} on.`}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              min={target.from}
              max={target.to ?? undefined}
              value={lastDay}
              onChange={(event) => setLastDay(event.target.value)}
            />
          )}
        </Field>
      </form>
      <p>
        Whether use goes on without the target is tested from the day after. An end can be moved earlier,
        never later, and the target stays part of every verdict it touched.
      </p>
      {ending.isError && <ProblemPanel error={ending.error} />}
    </Dialog>
  );
}
