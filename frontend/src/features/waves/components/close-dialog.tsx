import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { formatMoment, waveName } from '@/lib/format';
import { closeWave, type Wave } from '../api/waves';

interface CloseDialogProps {
  wave: Wave;
  onDone: () => void;
}

export function CloseDialog({ wave, onDone }: CloseDialogProps) {
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: () => closeWave(wave.waveId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['waves'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`Close ${waveName(wave.waveId)} now?`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Keep it open</Button>
          <Button look="primary" onClick={() => closing.mutate()} disabled={closing.isPending}>
            {closing.isPending ? 'Closing…' : 'Close the wave'}
          </Button>
        </>
      }
    >
      <p>
        It would close by itself on {formatMoment(wave.closesAt)}. Closing cannot be undone: answers are
        released and shuffled at once, whoever has not sent yet no longer can, and the wave is not opened
        again.
      </p>
      {closing.isError && <ProblemPanel error={closing.error} />}
    </Dialog>
  );
}
