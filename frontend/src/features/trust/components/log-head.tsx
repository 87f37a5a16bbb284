import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { logHeadQuery } from '../api/log-head';
import styles from './trust-page.module.css';

/** The newest published head of the access log, for everybody to keep. */
export function LogHead() {
  const published = useQuery(logHeadQuery);
  if (published.isError) {
    return <ProblemPanel error={published.error} onRetry={() => void published.refetch()} />;
  }
  if (published.isPending) {
    return (
      <Loading what="the access log’s head">
        <Skeleton height={60} />
      </Loading>
    );
  }
  const { head } = published.data;
  if (head === null) return <p>No head was published yet: one is every day.</p>;
  return (
    <div className={styles.told}>
      <p className="mute">
        SHA-256 of entry {head.sequence}, the newest when {formatDay(head.day)} was published
      </p>
      <p>
        <code>{head.hash}</code>
      </p>
    </div>
  );
}
