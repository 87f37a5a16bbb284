import { useMutation } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';

interface DownloadsProps {
  /** Of the files, without ending. */
  name: string;
  csv: () => Promise<string>;
  digest: () => Promise<object>;
}

/** A list for other programs, and the signature by which they know whose it is. */
export function Downloads({ name, csv, digest }: DownloadsProps) {
  const list = useMutation({
    mutationFn: async () => saveAs(`${name}.csv`, await csv(), 'text/csv'),
  });
  const signature = useMutation({
    mutationFn: async () =>
      saveAs(`${name}.digest.json`, JSON.stringify(await digest(), null, 2), 'application/json'),
  });
  const failed = list.error ?? signature.error;
  return (
    <>
      <Button onClick={() => list.mutate()} disabled={list.isPending}>
        Download CSV
      </Button>
      <Button onClick={() => signature.mutate()} disabled={signature.isPending}>
        Signed digest
      </Button>
      {failed && <ProblemPanel error={failed} />}
    </>
  );
}
