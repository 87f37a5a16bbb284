import { useMutation, useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted, formatMoment } from '@/lib/format';
import { chainQuery, exportChain } from '../api/access-log';
import styles from './access-log-page.module.css';

/** The chain as the service recomputed it just now, its head to keep, and the way to recompute it without the service. */
export function Chain() {
  const chain = useQuery(chainQuery);
  const exporting = useMutation({
    mutationFn: async () => saveAs('candor-access-log.ndjson', await exportChain(), 'application/x-ndjson'),
  });
  if (chain.isError) return <ProblemPanel error={chain.error} onRetry={() => void chain.refetch()} />;
  if (chain.isPending) {
    return (
      <Loading what="the chain">
        <Skeleton height={160} />
      </Loading>
    );
  }
  const { whole, broken, entries, begin, head, checkedAt } = chain.data;
  return (
    <>
      {whole || broken === null ? (
        <Notice tone="good" title="The chain is whole">
          <p>
            {counted(entries, 'entry', 'entries')} recomputed {formatMoment(checkedAt)}
            {begin.sequence > 0 && `; older than 24 months, and gone: up to entry ${begin.sequence}`}.
          </p>
        </Notice>
      ) : (
        <Notice tone="alert" title={`The chain is broken at entry ${broken.sequence}`}>
          <p>
            Entry {broken.sequence} {broken.reason}. Somebody with rights over the database changed it: keep
            an export as evidence and tell the works council.
          </p>
        </Notice>
      )}
      <div>
        <p className="mute">Head: entry {head.sequence}, SHA-256</p>
        <code className={styles.hash}>{head.hash}</code>
      </div>
      <p>
        Write the head down, outside Candor. Whoever owns the database could cut entries off the end, or write
        a new chain: only a head somebody kept gives that away. The head of each day also stands on the trust
        page and in the service’s log. To recompute an export: <code>./candor eval access-log FILE</code>,
        with <code>--head HASH</code> to look for a head you kept.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void chain.refetch()} disabled={chain.isFetching}>
          Recompute now
        </Button>
        <Button onClick={() => exporting.mutate()} disabled={exporting.isPending}>
          Export the chain
        </Button>
      </div>
      {exporting.isError && <ProblemPanel error={exporting.error} />}
    </>
  );
}
