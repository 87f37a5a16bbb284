import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { checkedLogQuery, contractsQuery, type PublishedContract as Contract } from './published';
import styles from './trust.module.css';

/** The floors in force, read from the signed contract itself and not from this page. */
const FLOORS: Record<string, string> = {
  invited: 'people share the label an answer carries',
  batch: 'people must have answered before a wave is released',
  label: 'people must have answered under a label, or it joins its neighbour',
  score: 'people stand behind every score',
  comment: 'people commented where a comment is shown',
  verdict: 'people stand behind every verdict',
  cross: 'people stand behind every cross of two attributes',
};

interface Terms {
  campaign: string;
  floors: Record<string, number>;
  retentionMonths: number;
  erasureHours: number;
}

export function PublishedContract() {
  const contracts = useQuery(contractsQuery);
  if (contracts.isError) {
    return <ProblemPanel error={contracts.error} onRetry={() => void contracts.refetch()} />;
  }
  if (contracts.isPending) {
    return (
      <Loading what="the contract in force">
        <Skeleton height={220} />
      </Loading>
    );
  }
  const [current] = contracts.data;
  if (!current) return <p className="mute">No wave was opened here yet, so no contract is in force.</p>;
  return <InForce contract={current} />;
}

function InForce({ contract }: { contract: Contract }) {
  const log = useQuery(checkedLogQuery(null));
  if (!contract.matches) {
    return (
      <Notice
        tone="alert"
        role="alert"
        title="The contract’s text does not have the hash it is published with"
      >
        <p>Please tell your works council or whoever audits Candor here.</p>
      </Notice>
    );
  }
  const { campaign, floors, retentionMonths, erasureHours } = JSON.parse(contract.text) as Terms;
  return (
    <>
      <ul className={styles.floors}>
        {Object.entries(FLOORS).map(
          ([floor, words]) =>
            floors[floor] !== undefined && (
              <li key={floor}>
                <b className="num">{floors[floor]}</b> {words}
              </li>
            ),
        )}
      </ul>
      <p>
        Answers are kept for {retentionMonths} months and then erased; what you erase yourself is gone within{' '}
        {erasureHours} hours.
      </p>
      <dl className={styles.marks}>
        <dt>Campaign</dt>
        <dd>{campaign}</dd>
        <dt>Contract’s hash, computed by this browser</dt>
        <dd>
          <code>{contract.hash}</code>
        </dd>
      </dl>
      <p className={styles.outcome}>
        {log.data?.contracts.includes(contract.hash)
          ? 'The published key list of an open wave names the same hash.'
          : 'No wave is open now whose key list could be held against it.'}
      </p>
    </>
  );
}
