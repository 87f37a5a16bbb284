import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { pagesQuery } from '../api/pages';
import styles from './trust-page.module.css';

/** Which program this browser runs, in one line two people can compare. */
export function PagesMark() {
  const pages = useQuery(pagesQuery);
  if (pages.isError) return <ProblemPanel error={pages.error} onRetry={() => void pages.refetch()} />;
  if (pages.isPending) {
    return (
      <Loading what="the pages’ fingerprint">
        <Skeleton height={60} />
      </Loading>
    );
  }
  const { published, served } = pages.data;
  return (
    <div className={styles.told}>
      <p className="mute">SHA-256 of the page that names every script, as served to you just now</p>
      <p>
        <code>{served}</code>
      </p>
      <p className={styles.outcome}>
        {published === null
          ? 'This build was published without a fingerprint.'
          : published === served
            ? 'It is the one published with this build.'
            : 'It is not the one published with this build: tell your works council.'}
      </p>
    </div>
  );
}
