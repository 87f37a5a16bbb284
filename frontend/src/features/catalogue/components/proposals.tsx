import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Withheld } from '@/components/withheld';
import { dismissProposal, proposalsQuery } from '../api/catalogue';
import { AcceptDialog } from './accept-dialog';
import styles from './catalogue-page.module.css';

/** What people named that no survey offers; from ten proposing people on, without a word about who or how many. */
export function Proposals() {
  const queries = useQueryClient();
  const proposals = useQuery(proposalsQuery);
  const [accepting, setAccepting] = useState<string | null>(null);
  const [dismissing, setDismissing] = useState<string | null>(null);
  const deciding = useMutation({
    mutationFn: ({ proposal, dismissed }: { proposal: string; dismissed: boolean }) =>
      dismissProposal(proposal, dismissed),
    onSuccess: async () => {
      setDismissing(null);
      await queries.invalidateQueries({ queryKey: proposalsQuery.queryKey });
    },
  });
  const gone = deciding.isSuccess && deciding.variables.dismissed ? deciding.variables.proposal : null;
  return (
    <section className={styles.part}>
      <h2>Proposed by people</h2>
      {gone !== null && (
        <Notice tone="good" role="status" title={`“${gone}” is no longer listed.`}>
          <div>
            <Button onClick={() => deciding.mutate({ proposal: gone, dismissed: false })}>Undo</Button>
          </div>
        </Notice>
      )}
      {deciding.isError && <ProblemPanel error={deciding.error} />}
      {proposals.isPending ? (
        <Loading what="proposals">
          <Skeleton height={120} />
        </Loading>
      ) : proposals.isError ? (
        <ProblemPanel error={proposals.error} onRetry={() => void proposals.refetch()} />
      ) : 'withheld' in proposals.data.proposals ? (
        <p>
          <Withheld reason={proposals.data.proposals.withheld} />
        </p>
      ) : proposals.data.proposals.texts.length === 0 ? (
        <Empty title="Nothing waits for a decision">People propose a use case at the end of a report.</Empty>
      ) : (
        <Table caption="Proposed use cases" columns={[{ name: 'In people’s words' }, { name: 'Action' }]}>
          {proposals.data.proposals.texts.map((proposal) => (
            <tr key={proposal}>
              <td>{proposal}</td>
              <td>
                <Button onClick={() => setAccepting(proposal)} aria-label={`Accept “${proposal}”`}>
                  Accept…
                </Button>{' '}
                <Button onClick={() => setDismissing(proposal)} aria-label={`Dismiss “${proposal}”`}>
                  Dismiss…
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {accepting !== null && <AcceptDialog proposal={accepting} onDone={() => setAccepting(null)} />}
      {dismissing !== null && (
        <Dialog
          title={`Dismiss “${dismissing}”?`}
          onClose={() => setDismissing(null)}
          actions={
            <>
              <Button onClick={() => setDismissing(null)}>Keep it listed</Button>
              <Button
                look="primary"
                disabled={deciding.isPending}
                onClick={() => deciding.mutate({ proposal: dismissing, dismissed: true })}
              >
                Dismiss it
              </Button>
            </>
          }
        >
          <p>It is no longer listed here, also when others propose it again. Reports about it stay.</p>
        </Dialog>
      )}
    </section>
  );
}
