import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { counted } from '@/lib/format';
import { contractQuery, type Contract } from '../api/contract';
import { ContractForm } from './contract-form';
import styles from './contract-panel.module.css';

/** Which contract the waves run under, whether it still can be changed, and how anybody checks it. */
export function ContractPanel({ declares }: { declares: boolean }) {
  const contract = useQuery(contractQuery);
  const [editing, setEditing] = useState(false);
  if (contract.isPending) return null;
  if (contract.isError) {
    return <ProblemPanel error={contract.error} onRetry={() => void contract.refetch()} />;
  }
  const { frozen } = contract.data;
  return (
    <section className={styles.panel} aria-labelledby="contract">
      <h2 id="contract">Privacy contract</h2>
      <p>
        {frozen
          ? 'Frozen since the first wave opened: nobody can change it, neither here nor in the database. Other terms need another campaign.'
          : 'Not frozen yet: it is when the first wave opens. Until then its author can make it stricter.'}
      </p>
      <TermList contract={contract.data} />
      {declares && !frozen && <Button onClick={() => setEditing(true)}>Change before the first wave</Button>}
      <details>
        <summary>Check the signature</summary>
        <p>
          Save the text, the signature and the key (base64url). Then{' '}
          <code>
            openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text -sigfile signature
          </code>
          . The key stands in the key log as the entry of kind <i>contract</i>; the fingerprint in every list
          of keys.
        </p>
        <dl className={styles.marks}>
          {Object.entries(marks(contract.data)).map(([name, mark]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{mark}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {editing && <ContractForm terms={contract.data.terms} onDone={() => setEditing(false)} />}
    </section>
  );
}

function TermList({ contract: { terms } }: { contract: Contract }) {
  const { floors } = terms;
  return (
    <ul>
      <li>Up to {counted(terms.ordinals, 'report', 'reports')} a person and wave; only the first counts.</li>
      <li>
        Released from {floors.batch} people in a wave and {floors.label} under a group’s name on; a tool or
        use case stands beside an answer only where {floors.cross} share it.
      </li>
      <li>Released answers are kept for {counted(terms.retentionMonths, 'month', 'months')}.</li>
      <li>
        {terms.bandTarget ? (
          <>
            People may add how much they used a tool under target <code>{terms.bandTarget}</code>: a band that
            ten share.
          </>
        ) : (
          'No answer carries how much its author used a tool.'
        )}
      </li>
    </ul>
  );
}

function marks({ text, hash, signature, publicKey }: Contract) {
  return { Text: text, Fingerprint: hash, Signature: signature, Key: publicKey };
}
