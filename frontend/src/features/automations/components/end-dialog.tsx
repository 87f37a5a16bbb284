import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { formatDay } from '@/lib/format';
import { today } from '@/lib/week';
import { endAutomation, type Automation } from '../api/automations';

interface EndDialogProps {
  automation: Automation;
  onDone: () => void;
}

export function EndDialog({ automation, onDone }: EndDialogProps) {
  const queries = useQueryClient();
  const formId = useId();
  const { automationId, fromDay, note } = automation;
  const [lastDay, setLastDay] = useState(() => (today() > fromDay ? today() : fromDay));
  const ending = useMutation({
    mutationFn: () => endAutomation(automationId, lastDay),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['automations'] });
      onDone();
    },
  });
  return (
    <Dialog
      title="End this job?"
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Let it run</Button>
          <Button type="submit" form={formId} look="primary" disabled={ending.isPending}>
            {ending.isPending ? 'Ending…' : 'End the job'}
          </Button>
        </>
      }
    >
      <p>{note}</p>
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          ending.mutate();
        }}
      >
        <Field
          label="Last day of the job"
          hint={`It began on ${formatDay(fromDay)}; the day before that says it never was one.`}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              required
              value={lastDay}
              onChange={(event) => setLastDay(event.target.value)}
            />
          )}
        </Field>
      </form>
      <p className="mute">From the day after, what it tells counts as people’s use again.</p>
      {ending.isError && <ProblemPanel error={ending.error} />}
    </Dialog>
  );
}
