import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Field } from '@/components/ui/field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { waveName } from '@/lib/format';
import { wavesQuery } from '../api/invited';
import { CompanyList } from './company-list';
import { InvitedTable } from './invited-table';
import styles from './invited-page.module.css';

export function InvitedPage() {
  const waves = useQuery(wavesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Page
      title="Invited people"
      lead="Everybody a wave’s invitation went to, to lay beside the company’s own list. Whoever runs Candor could invite people who do not exist and answer in their place; only somebody with another list can see it. Nothing here says who answered."
    >
      {waves.isPending ? (
        <Loading what="the waves">
          <Skeleton height={240} />
        </Loading>
      ) : waves.isError ? (
        <ProblemPanel error={waves.error} onRetry={() => void waves.refetch()} />
      ) : (
        <Invited
          waves={waves.data.filter(({ origin }) => origin === 'web').map(({ waveId }) => waveId)}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </Page>
  );
}

interface InvitedProps {
  waves: string[];
  chosen: string | null;
  onChoose: (waveId: string) => void;
}

function Invited({ waves, chosen, onChoose }: InvitedProps) {
  const wave = chosen ?? waves[0];
  if (wave === undefined) {
    return <Empty title="No wave yet">People are invited when a wave opens.</Empty>;
  }
  return (
    <div className={styles.parts}>
      <Field label="Wave">
        {(control) => (
          <select {...control} value={wave} onChange={(event) => onChoose(event.target.value)}>
            {waves.map((id) => (
              <option key={id} value={id}>
                {waveName(id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CompanyList key={`list ${wave}`} waveId={wave} />
      <InvitedTable key={wave} waveId={wave} />
    </div>
  );
}
