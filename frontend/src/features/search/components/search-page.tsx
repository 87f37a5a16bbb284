import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { counted } from '@/lib/format';
import { searchQuery, type SearchFilter, type SearchResult } from '../api/search';
import { FacetPanel } from './facet-panel';
import { HitList } from './hit-list';
import { QueryBox } from './query-box';
import styles from './search-page.module.css';

export function SearchPage() {
  const filter = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const found = useInfiniteQuery(searchQuery(filter));
  const first = found.data?.pages[0];

  function change(next: SearchFilter) {
    void navigate({ search: { ...filter, ...next } });
  }

  return (
    <Page
      title="In people’s own words"
      lead="Comments that may be quoted, from groups large enough to protect whoever wrote them."
    >
      <QueryBox key={filter.q ?? ''} query={filter.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
      <div className={styles.columns}>
        <div className={styles.facets}>
          {first ? (
            <FacetPanel facets={first.facets} filter={filter} onChange={change} />
          ) : (
            found.isPending && <Skeleton height={260} />
          )}
        </div>
        <div>
          {found.isPending ? (
            <Loading what="comments">
              <Skeleton height={20} width={140} />
              <Skeleton height={92} />
              <Skeleton height={92} />
              <Skeleton height={92} />
            </Loading>
          ) : found.isError ? (
            <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />
          ) : (
            <>
              <p role="status" className={styles.total}>
                {first && totalWords(first)}
              </p>
              {first?.hits.length === 0 ? (
                <Nothing filter={filter} onClear={() => change(NO_FACETS)} />
              ) : (
                <HitList
                  hits={found.data.pages.flatMap((page) => page.hits)}
                  tools={new Map(first?.facets.tool.map(({ value, name }) => [value, name]))}
                />
              )}
              {found.hasNextPage && (
                <Button onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
                  {found.isFetchingNextPage ? 'Loading more…' : 'Show more'}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

const NO_FACETS: SearchFilter = { unit: undefined, tool: undefined, useCase: undefined, wave: undefined };

/** Below ten the service tells no number; that nothing was found is seen anyway. */
export function totalWords({ total, hits }: SearchResult): string {
  if (hits.length === 0) return 'No comment';
  return typeof total === 'string' ? `${total} comments` : counted(total, 'comment', 'comments');
}

function Nothing({ filter, onClear }: { filter: SearchFilter; onClear: () => void }) {
  const narrowed = Boolean(filter.unit ?? filter.tool ?? filter.useCase ?? filter.wave);
  return (
    <Empty title={filter.q ? `Nothing found for “${filter.q}”` : 'No comments yet'}>
      <p>
        {filter.q
          ? 'Try fewer or other words; word* finds beginnings, "two words" a phrase, OR either of two.'
          : 'Comments appear when a wave has closed and its group is large enough.'}
      </p>
      {narrowed && <Button onClick={onClear}>Search everywhere</Button>}
    </Empty>
  );
}
