import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { today } from '@/lib/week';
import { retireUseCase, type UseCase } from '../api/catalogue';

interface RetireDialogProps {
  useCase: UseCase;
  onDone: () => void;
}

export function RetireDialog({ useCase, onDone }: RetireDialogProps) {
  const queries = useQueryClient();
  const retiring = useMutation({
    mutationFn: () => retireUseCase(useCase.id, today()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['use-cases'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`Retire “${useCase.name}”?`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Keep it</Button>
          <Button look="primary" onClick={() => retiring.mutate()} disabled={retiring.isPending}>
            {retiring.isPending ? 'Retiring…' : 'Retire it today'}
          </Button>
        </>
      }
    >
      <p>
        People are no longer offered it from today on. What was said about it stays, and stays searchable.
      </p>
      {retiring.isError && <ProblemPanel error={retiring.error} />}
    </Dialog>
  );
}
