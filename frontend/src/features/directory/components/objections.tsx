import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { decide, objectionsQuery, type Decision, type Raised } from '../api/objections';

const COLUMNS = [
  { name: 'Person' },
  { name: 'Asks for' },
  { name: 'About' },
  { name: 'In their words' },
  { name: 'Raised' },
  { name: 'State' },
  { name: 'Action' },
];

const STATES: Record<Raised['state'], string> = {
  open: 'Open',
  accepted: 'Accepted',
  declined: 'Declined',
};

/** What people object to or ask to have corrected about themselves. */
export function Objections() {
  const objections = useQuery(objectionsQuery);
  const [answering, setAnswering] = useState<Raised | null>(null);
  return (
    <section>
      <h2>Objections and corrections</h2>
      {objections.isPending ? (
        <Loading what="objections">
          <Skeleton height={120} />
        </Loading>
      ) : objections.isError ? (
        <ProblemPanel error={objections.error} onRetry={() => void objections.refetch()} />
      ) : objections.data.length === 0 ? (
        <Empty title="Nobody has raised any">
          People raise them on the page “What Candor holds about me”.
        </Empty>
      ) : (
        <Table caption="Objections and corrections" columns={COLUMNS}>
          {objections.data.map((raised) => (
            <tr key={raised.id}>
              <th scope="row">
                {raised.name} <span className="mute">{raised.employeeId}</span>
              </th>
              <td>{raised.kind}</td>
              <td>{raised.what}</td>
              <td>{raised.reason}</td>
              <DateCell>{formatDay(raised.raisedOn)}</DateCell>
              <td>
                {STATES[raised.state] ?? raised.state}
                {raised.answer && <span className="mute">: {raised.answer}</span>}
              </td>
              <td>
                <Button
                  onClick={() => setAnswering(raised)}
                  aria-label={`Answer ${raised.name}: ${raised.reason}`}
                >
                  Answer…
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {answering && <AnswerDialog raised={answering} onDone={() => setAnswering(null)} />}
    </section>
  );
}

/** An answer can be given again; what follows from it is done where the fact lives. */
function AnswerDialog({ raised, onDone }: { raised: Raised; onDone: () => void }) {
  const queries = useQueryClient();
  const formId = useId();
  const [decision, setDecision] = useState<Decision>({
    state: raised.state === 'open' ? 'accepted' : raised.state,
    answer: raised.answer ?? '',
  });
  const deciding = useMutation({
    mutationFn: () => decide(raised.id, decision),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: objectionsQuery.queryKey });
      onDone();
    },
  });
  return (
    <Dialog
      title={`Answer ${raised.name}`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Not now</Button>
          <Button type="submit" form={formId} look="primary" disabled={deciding.isPending}>
            {deciding.isPending ? 'Answering…' : 'Answer'}
          </Button>
        </>
      }
    >
      <p>{raised.reason}</p>
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          deciding.mutate();
        }}
      >
        <Field label="State">
          {(control) => (
            <select
              {...control}
              value={decision.state}
              onChange={(event) => setDecision({ ...decision, state: event.target.value as Raised['state'] })}
            >
              {Object.entries(STATES).map(([state, words]) => (
                <option key={state} value={state}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Answer" hint="The person reads it on their page.">
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={2000}
              value={decision.answer ?? ''}
              onChange={(event) => setDecision({ ...decision, answer: event.target.value })}
            />
          )}
        </Field>
      </form>
      {deciding.isError && <ProblemPanel error={deciding.error} />}
    </Dialog>
  );
}
