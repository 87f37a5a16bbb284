import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted } from '@/lib/format';
import { openWavesQuery } from '../api/open-waves';
import { checkedLogQuery } from './published';
import styles from './trust.module.css';

/** The published keys as this browser computed them, held against the invitation where the person has one. */
export function KeyLogFingerprint({ invited }: { invited: boolean }) {
  const waves = useQuery({ ...openWavesQuery, enabled: invited });
  const head = waves.data?.waves[0]?.keyLog ?? null;
  const log = useQuery({ ...checkedLogQuery(head), enabled: !invited || !waves.isPending });
  if (log.isError) return <ProblemPanel error={log.error} onRetry={() => void log.refetch()} />;
  if (log.isPending) {
    return (
      <Loading what="the key log">
        <Skeleton height={110} />
      </Loading>
    );
  }
  const { size, root } = log.data;
  if (size === 0) return <p className="mute">No keys have been published here yet.</p>;
  return (
    <>
      <dl className={styles.marks}>
        <dt>Computed by this browser</dt>
        <dd>
          <code>{root}</code> over {counted(size, 'entry', 'entries')}
        </dd>
        <dt>Named by your invitation</dt>
        <dd>
          {head === null ? (
            <span className="mute">
              {invited ? 'no wave is open for you now' : 'log in to hold it against your invitation'}
            </span>
          ) : (
            <>
              <code>{head.root}</code> over {counted(head.size, 'entry', 'entries')}
            </>
          )}
        </dd>
      </dl>
      <p className={styles.outcome}>
        {head === null
          ? 'The log is whole: every list fits its mark, and nothing this browser saw before is gone.'
          : 'They fit: the log begins with exactly what your invitation names, every list fits its mark, and nothing this browser saw before is gone.'}
      </p>
    </>
  );
}
