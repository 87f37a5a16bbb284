import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatMoment } from '@/lib/format';
import { identitiesQuery, type Identity, type IdentityFilter } from '../api/identities';
import { monthsOf, namedBy, rowsOf } from './identity-words';
import type { Asking } from './identities-page';
import styles from './identities-page.module.css';

const COLUMNS = [
  { name: 'Account' },
  { name: 'Source' },
  { name: 'Named by' },
  { name: 'First and last month' },
  { name: 'Rows', number: true },
  { name: 'Said by' },
  { name: 'Action' },
];

const NOTHING = {
  unmatched: {
    title: 'Every account is accounted for',
    words: 'Accounts the directory does not know appear here after an import.',
  },
  matched: { title: 'Nothing was matched by hand', words: 'What you match can be taken back here.' },
  machine: {
    title: 'No machines yet',
    words: 'Bots, service accounts and API keys appear here: by the source’s own words, or marked by you.',
  },
};

interface IdentityTableProps {
  filter: IdentityFilter;
  onAsk: (asking: Asking) => void;
}

export function IdentityTable({ filter, onAsk }: IdentityTableProps) {
  const identities = useInfiniteQuery(identitiesQuery(filter));
  if (identities.isPending) {
    return (
      <Loading what="identities">
        <Skeleton height={180} />
      </Loading>
    );
  }
  if (identities.isError)
    return <ProblemPanel error={identities.error} onRetry={() => void identities.refetch()} />;
  const found = identities.data.pages.flatMap((page) => page.identities);
  if (found.length === 0) {
    const { title, words } = NOTHING[filter.state ?? 'unmatched'];
    return <Empty title={title}>{words}</Empty>;
  }
  return (
    <>
      <Table caption="Identities" columns={COLUMNS}>
        {found.map((identity) => (
          <tr key={`${identity.source} ${identity.hash}`}>
            <th scope="row">
              <code>{identity.hash}</code>
            </th>
            <td>{identity.source}</td>
            <td>{namedBy(identity)}</td>
            <DateCell>{monthsOf(identity)}</DateCell>
            <NumberCell>{rowsOf(identity)}</NumberCell>
            <td>{saidBy(identity)}</td>
            <td>
              <Actions identity={identity} onAsk={onAsk} />
            </td>
          </tr>
        ))}
      </Table>
      {identities.hasNextPage && (
        <div>
          <Button onClick={() => void identities.fetchNextPage()} disabled={identities.isFetchingNextPage}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function saidBy({ bySource, by, at }: Identity) {
  if (bySource) return 'the source';
  return by && at ? `${by}, ${formatMoment(at)}` : <span className="mute">nobody yet</span>;
}

function Actions({ identity, onAsk }: { identity: Identity; onAsk: (asking: Asking) => void }) {
  if (identity.bySource) return <span className="mute">none</span>;
  if (identity.state !== 'unmatched') {
    return (
      <Button aria-label={`Take back ${identity.hash}`} onClick={() => onAsk({ what: 'undo', identity })}>
        Take back…
      </Button>
    );
  }
  return (
    <div className={styles.actions}>
      <Button aria-label={`Match ${identity.hash}`} onClick={() => onAsk({ what: 'match', identity })}>
        Match…
      </Button>
      <Button
        aria-label={`${identity.hash} is a machine`}
        onClick={() => onAsk({ what: 'machine', identity })}
      >
        A machine…
      </Button>
    </div>
  );
}
