import { useInfiniteQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, waveName } from '@/lib/format';
import { invitedQuery } from '../api/invited';
import { People } from './people';
import styles from './invited-page.module.css';

export function InvitedTable({ waveId }: { waveId: string }) {
  const invited = useInfiniteQuery(invitedQuery(waveId));
  if (invited.isPending) {
    return (
      <Loading what="who was invited">
        <Skeleton height={320} />
      </Loading>
    );
  }
  if (invited.isError) return <ProblemPanel error={invited.error} onRetry={() => void invited.refetch()} />;
  const people = invited.data.pages.flatMap((page) => page.people);
  return (
    <section className={styles.part}>
      <h2>{counted(invited.data.pages[0]?.invited ?? 0, 'person', 'people')} invited</h2>
      <People caption={`Invited to ${waveName(waveId)}`} people={people} />
      {invited.hasNextPage && (
        <div>
          <Button onClick={() => void invited.fetchNextPage()} disabled={invited.isFetchingNextPage}>
            Show more
          </Button>
        </div>
      )}
    </section>
  );
}
