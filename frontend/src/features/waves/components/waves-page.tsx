import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { useMe } from '@/lib/me';
import { openThisWeek, wavesQuery, type Wave } from '../api/waves';
import { CloseDialog } from './close-dialog';
import { WavesTable } from './waves-table';
import styles from './waves-page.module.css';

export function WavesPage() {
  const me = useMe();
  const author = me.roles.includes('author');
  const queries = useQueryClient();
  const waves = useQuery(wavesQuery);
  const [closing, setClosing] = useState<Wave | null>(null);
  const opening = useMutation({
    mutationFn: openThisWeek,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['waves'] }),
  });

  return (
    <Page
      title="Waves"
      lead="One wave a week. Who answered is never shown; how many answered appears in steps, and only once a wave is released."
      actions={
        author && (
          <Button look="primary" onClick={() => opening.mutate()} disabled={opening.isPending}>
            {opening.isPending ? 'Opening…' : 'Open this week’s wave'}
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        {opening.isError && <ProblemPanel error={opening.error} />}
        {waves.isPending ? (
          <Loading what="waves">
            <Skeleton height={280} />
          </Loading>
        ) : waves.isError ? (
          <ProblemPanel error={waves.error} onRetry={() => void waves.refetch()} />
        ) : waves.data.length === 0 ? (
          <Empty title="No wave yet">
            {author
              ? 'Open this week’s wave to invite everyone in the directory.'
              : 'An author opens the first wave once the directory is loaded.'}
          </Empty>
        ) : (
          <WavesTable waves={waves.data} onClose={author ? setClosing : null} />
        )}
      </div>
      {closing && <CloseDialog wave={closing} onDone={() => setClosing(null)} />}
    </Page>
  );
}
