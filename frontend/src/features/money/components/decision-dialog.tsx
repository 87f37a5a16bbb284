import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { money } from '../api/amounts';
import { recordDecision, type Scenario, type ScenarioRequest } from '../api/money';
import { placeName } from './scenario-result';
import styles from './money-page.module.css';

interface DecisionDialogProps {
  scenario: Scenario;
  request: ScenarioRequest;
  onDone: () => void;
}

/** Puts a decision on record with what it rests on; it cannot be changed afterwards. */
export function DecisionDialog({ scenario, request, onDone }: DecisionDialogProps) {
  const queries = useQueryClient();
  const formId = useId();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [effective, setEffective] = useState(next(request.period));
  const [moves, setMoves] = useState(scenario.moves.map((_, at) => at));
  const period = /^\d{4}-P(0[1-9]|1[0-3])$/.test(effective) && effective > request.period;
  const deciding = useMutation({
    mutationFn: () =>
      recordDecision({ title: title.trim(), reason: reason.trim(), effective, scenario: request, moves }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['money', 'decisions'] });
      onDone();
    },
  });
  const ready = title.trim() !== '' && reason.trim() !== '' && period && moves.length > 0;
  return (
    <Dialog
      title="Decide for these moves"
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Leave it</Button>
          <Button type="submit" form={formId} look="primary" disabled={!ready || deciding.isPending}>
            Put on record
          </Button>
        </>
      }
    >
      <p>It stays on record with the figures it rests on, and what comes of it is shown later.</p>
      <form
        id={formId}
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          deciding.mutate();
        }}
      >
        {scenario.moves.map((move, at) => (
          <label key={at}>
            <input
              type="checkbox"
              checked={moves.includes(at)}
              onChange={({ target }) =>
                setMoves(
                  target.checked ? [...moves, at].sort((a, b) => a - b) : moves.filter((it) => it !== at),
                )
              }
            />{' '}
            {money(move.minor, scenario.currency)} from {placeName(move.from, 'new money')} to{' '}
            {placeName(move.to, 'savings')}
          </label>
        ))}
        <Field label="Decision">
          {(control) => (
            <input
              {...control}
              required
              maxLength={200}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Field>
        <Field label="Reason">
          {(control) => (
            <textarea
              {...control}
              required
              rows={3}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <Field
          label="First period with the money there"
          hint={`After ${request.period}.`}
          error={period ? null : `A period after ${request.period}, such as ${next(request.period)}.`}
        >
          {(control) => (
            <input {...control} value={effective} onChange={({ target }) => setEffective(target.value)} />
          )}
        </Field>
      </form>
      {deciding.isError && <ProblemPanel error={deciding.error} />}
    </Dialog>
  );
}

/** The period two after this one: the next has begun already when its figures are in. */
function next(period: string): string {
  const [year = 0, number = 0] = period.split('-P').map(Number);
  return number + 2 > 13
    ? `${year + 1}-P${String(number - 11).padStart(2, '0')}`
    : `${year}-P${String(number + 2).padStart(2, '0')}`;
}
