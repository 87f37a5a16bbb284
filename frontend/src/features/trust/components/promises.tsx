import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { proofsQuery, type Proof } from '../api/proofs';
import styles from './trust-page.module.css';

export function Promises() {
  const proofs = useQuery(proofsQuery);
  if (proofs.isError) return <ProblemPanel error={proofs.error} onRetry={() => void proofs.refetch()} />;
  if (proofs.isPending) {
    return (
      <Loading what="the promises">
        <Skeleton height={640} />
      </Loading>
    );
  }
  const proven = proofs.data.filter(({ status }) => status === 'proven').length;
  return (
    <>
      <p>
        <b>
          {proven} of {proofs.data.length} are proven.
        </b>{' '}
        A promise is called proven only when every test it needs ran and passed in one run; everything else is
        shown as not proven, whatever we believe.
      </p>
      {[...new Set(proofs.data.map(({ about }) => about))].map((about) => (
        <section key={about} className={styles.group}>
          <h3>{about}</h3>
          <ul className={styles.promises}>
            {proofs.data
              .filter((proof) => proof.about === about)
              .map((proof) => (
                <Promised key={proof.promise} proof={proof} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Promised({ proof }: { proof: Proof }) {
  const { promise, sentence, status, figure, test, commit, date } = proof;
  return (
    <li className={styles.promise}>
      <span className={styles.status} data-status={status}>
        {status === 'proven' ? '● Proven' : '○ Not proven'}
      </span>
      <div className={styles.told}>
        <p>
          {promise}. {sentence}
        </p>
        {figure === null ? (
          <p className="mute">No run of its tests is recorded.</p>
        ) : (
          <details>
            <summary>
              {date && commit ? `Run of ${formatDay(date)}, commit ${commit}` : 'What the last run said'}
            </summary>
            <p>{figure}</p>
            {test && (
              <p>
                Tests: <code>{test}</code>
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}
