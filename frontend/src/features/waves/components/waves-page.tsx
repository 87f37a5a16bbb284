import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, formatMoment } from '@/lib/format';
import { useMe } from '@/lib/me';
import { thisWeek } from '@/lib/week';
import { openThisWeek, wavesQuery, type Wave } from '../api/waves';
import { CloseDialog } from './close-dialog';
import { ContractPanel } from './contract-panel';
import { ImportedTable } from './imported-table';
import { WavesTable } from './waves-table';
import { WishedSlices } from './wished-slices';
import styles from './waves-page.module.css';

export function WavesPage() {
  const me = useMe();
  const week = thisWeek();
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
          <OpenThisWeek
            wave={waves.data?.find((wave) => wave.origin === 'web' && wave.week === week)}
            known={waves.data !== undefined}
            opening={opening.isPending}
            onOpen={() => opening.mutate()}
          />
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
          <Waves waves={waves.data} onClose={author ? setClosing : null} />
        )}
        {author && <WishedSlices />}
        <ContractPanel declares={author || me.roles.includes('admin')} />
      </div>
      {closing && <CloseDialog wave={closing} onDone={() => setClosing(null)} />}
    </Page>
  );
}

interface OpenThisWeekProps {
  /** This week's wave where there is one: a week is asked once. */
  wave: Wave | undefined;
  known: boolean;
  opening: boolean;
  onOpen: () => void;
}

function OpenThisWeek({ wave, known, opening, onOpen }: OpenThisWeekProps) {
  if (wave) {
    return (
      <p className="mute">
        {wave.state === 'open'
          ? `This week’s wave is open until ${formatMoment(wave.closesAt)}.`
          : 'This week’s wave is closed; next week’s can be opened from Monday on.'}
      </p>
    );
  }
  return (
    <Button look="primary" onClick={onOpen} disabled={!known || opening}>
      {opening ? 'Opening…' : 'Open this week’s wave'}
    </Button>
  );
}

/** Waves asked here, and apart from them those that imports brought: the two are never one count. */
function Waves({ waves, onClose }: { waves: Wave[]; onClose: ((wave: Wave) => void) | null }) {
  const newestFirst = [...waves].sort((a, b) => b.week.localeCompare(a.week));
  const asked = newestFirst.filter((wave) => wave.origin === 'web');
  const imported = newestFirst.filter((wave) => wave.origin !== 'web');
  return (
    <>
      {asked.length > 0 && <WavesTable caption="Waves asked here" waves={asked} onClose={onClose} />}
      {imported.length > 0 && (
        <details className={styles.imported}>
          <summary>{counted(imported.length, 'imported wave', 'imported waves')}</summary>
          <ImportedTable waves={imported} />
        </details>
      )}
    </>
  );
}
