import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { formatDay } from '@/lib/format';
import { useMe } from '@/lib/me';
import { today } from '@/lib/week';
import { hearingsQuery, recordHearing, type MoneyCell, type MoneyPage } from '../api/money';
import styles from './money-page.module.css';

interface HearingsProps {
  period: string;
  theatre: MoneyCell[];
  tools: MoneyPage['tools'];
}

/** Units whose figure is shaped by the target, and whether they were heard. */
export function Hearings({ period, theatre, tools }: HearingsProps) {
  const me = useMe();
  const hearings = useQuery(hearingsQuery(period));
  const [hearing, setHearing] = useState<MoneyCell | null>(null);
  if (theatre.length === 0) return null;
  if (hearings.isError) {
    return <ProblemPanel error={hearings.error} onRetry={() => void hearings.refetch()} />;
  }
  return (
    <>
      <ul className={styles.list}>
        {theatre.map((cell) => {
          const said = hearings.data?.find((it) => it.cell === cell.id);
          return (
            <li key={cell.id}>
              <b>{cell.name}</b>, {tools.find(({ id }) => id === cell.tool)?.name ?? cell.tool}: the figure is
              shaped by the target.{' '}
              {said ? (
                <>
                  Heard on {formatDay(said.heardOn)}: “{said.statement}”
                </>
              ) : hearings.isSuccess ? (
                <>
                  Not heard yet, so nothing leaves it.{' '}
                  {me.roles.includes('reader') && (
                    <Button look="link" onClick={() => setHearing(cell)}>
                      Record a hearing…
                    </Button>
                  )}
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      {hearing && <HearingDialog cell={hearing} onDone={() => setHearing(null)} />}
    </>
  );
}

function HearingDialog({ cell, onDone }: { cell: MoneyCell; onDone: () => void }) {
  const queries = useQueryClient();
  const formId = useId();
  const [heardOn, setHeardOn] = useState(today());
  const [statement, setStatement] = useState('');
  const recording = useMutation({
    mutationFn: () => recordHearing({ cell: cell.id, heardOn, statement: statement.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['money', 'hearings'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`${cell.name} was heard`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Leave it</Button>
          <Button
            type="submit"
            form={formId}
            look="primary"
            disabled={recording.isPending || statement.trim() === '' || heardOn === ''}
          >
            Put on record
          </Button>
        </>
      }
    >
      <p>It cannot be taken back, and auditors see it. From then on scenarios may move money away.</p>
      <form
        id={formId}
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          recording.mutate();
        }}
      >
        <Field label="Heard on">
          {(control) => (
            <input
              {...control}
              type="date"
              required
              max={today()}
              value={heardOn}
              onChange={({ target }) => setHeardOn(target.value)}
            />
          )}
        </Field>
        <Field label="What the unit said" hint="Without names.">
          {(control) => (
            <textarea
              {...control}
              required
              rows={4}
              maxLength={2000}
              value={statement}
              onChange={({ target }) => setStatement(target.value)}
            />
          )}
        </Field>
      </form>
      {recording.isError && <ProblemPanel error={recording.error} />}
    </Dialog>
  );
}
