import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { formatDay } from '@/lib/format';
import { hoursOf } from '@/lib/job-words';
import { declareAutomation, type NewAutomation } from '../api/automations';

interface ConfirmDialogProps {
  job: NewAutomation;
  onBack: () => void;
  onDone: () => void;
}

export function ConfirmDialog({ job, onBack, onDone }: ConfirmDialogProps) {
  const queries = useQueryClient();
  const declaring = useMutation({
    mutationFn: () => declareAutomation(job),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['automations'] });
      onDone();
    },
  });
  return (
    <Dialog
      title="Declare this job?"
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>Back</Button>
          <Button look="primary" onClick={() => declaring.mutate()} disabled={declaring.isPending}>
            {declaring.isPending ? 'Declaring…' : 'Declare it'}
          </Button>
        </>
      }
    >
      <p>
        What <b>{job.employee ?? job.hash}</b> does with {job.tool ?? 'every tool'} from{' '}
        {formatDay(job.fromDay)} on, {hoursOf(job)}, is a machine’s.
      </p>
      <p className="mute">
        Boards and bands that rest on those days are worked out again, and the person sees it on their own
        page.
      </p>
      {declaring.isError && <ProblemPanel error={declaring.error} />}
    </Dialog>
  );
}
