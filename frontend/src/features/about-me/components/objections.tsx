import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import {
  raiseObjection,
  recordQuery,
  withdrawObjection,
  type NewObjection,
  type Objection,
} from '../api/record';
import styles from './about-me-page.module.css';

const KINDS: Record<Objection['kind'], string> = {
  objection: 'I object to it being held or used',
  correction: 'It is wrong and should be corrected',
};

const SUBJECTS: Record<Objection['what'], string> = {
  usage: 'My use of tools',
  aliases: 'Accounts taken for mine',
  directory: 'Facts from the directory',
  invitations: 'Invitations and marks',
  other: 'Something else',
};

const STATES: Record<Objection['state'], string> = {
  open: 'Waits for an answer',
  accepted: 'Accepted',
  declined: 'Declined',
};

const BLANK: NewObjection = { kind: 'objection', what: 'usage', reason: '' };

/** Raised here, read by the usage administrators and admins, answered there, taken back here. */
export function Objections({ objections }: { objections: Objection[] }) {
  const [gone, setGone] = useState<Objection | null>(null);
  const raising = useRaising(() => setGone(null));
  return (
    <section className={styles.part}>
      <h2>Objections and corrections</h2>
      <p>
        Usage administrators and admins read what you write here, with your name, and answer it. It never
        reaches your lead, and it has nothing to do with what you answered.
      </p>
      {gone && (
        <Notice tone="good" role="status" title="Taken back and erased.">
          <div>
            <Button
              disabled={raising.isPending}
              onClick={() => raising.mutate({ kind: gone.kind, what: gone.what, reason: gone.reason })}
            >
              Undo
            </Button>
          </div>
        </Notice>
      )}
      {raising.isError && <ProblemPanel error={raising.error} />}
      {objections.length === 0 ? (
        <Empty title="You have raised none" />
      ) : (
        <ul className={styles.requests}>
          {objections.map((objection) => (
            <Raised key={objection.id} objection={objection} onGone={setGone} />
          ))}
        </ul>
      )}
      <NewOne />
    </section>
  );
}

function useRaising(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: raiseObjection,
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: recordQuery.queryKey });
    },
  });
}

function Raised({ objection, onGone }: { objection: Objection; onGone: (objection: Objection) => void }) {
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawObjection(objection.id),
    onSuccess: async () => {
      onGone(objection);
      await queries.invalidateQueries({ queryKey: recordQuery.queryKey });
    },
  });
  return (
    <li className={styles.request}>
      <p>
        <b>{SUBJECTS[objection.what] ?? objection.what}</b>
        <span className="mute">
          {' '}
          · {KINDS[objection.kind] ?? objection.kind} · {formatDay(objection.raisedOn)}
        </span>
      </p>
      <p className={styles.words}>{objection.reason}</p>
      <p>
        <b>{STATES[objection.state] ?? objection.state}</b>
        {objection.decidedOn && <span className="mute"> on {formatDay(objection.decidedOn)}</span>}
        {objection.answer && `: ${objection.answer}`}
      </p>
      <div>
        <Button
          look="link"
          disabled={withdrawing.isPending}
          aria-label={`Take back: ${objection.reason}`}
          onClick={() => withdrawing.mutate()}
        >
          Take it back
        </Button>
      </div>
      {withdrawing.isError && <ProblemPanel error={withdrawing.error} />}
    </li>
  );
}

function NewOne() {
  const [draft, setDraft] = useState(BLANK);
  const raising = useRaising(() => setDraft(BLANK));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        raising.mutate(draft);
      }}
    >
      <h3>Raise a new one</h3>
      <Field label="About">
        {(control) => (
          <select
            {...control}
            value={draft.what}
            onChange={(event) => setDraft({ ...draft, what: event.target.value as Objection['what'] })}
          >
            {Object.entries(SUBJECTS).map(([what, words]) => (
              <option key={what} value={what}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="What should happen">
        {(control) => (
          <select
            {...control}
            value={draft.kind}
            onChange={(event) => setDraft({ ...draft, kind: event.target.value as Objection['kind'] })}
          >
            {Object.entries(KINDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Your reason" hint="In your own words, at most 2,000 characters.">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required
            maxLength={2000}
            value={draft.reason}
            onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" disabled={draft.reason.trim() === '' || raising.isPending}>
          {raising.isPending ? 'Sending…' : 'Send'}
        </Button>
      </div>
      {raising.isError && <ProblemPanel error={raising.error} />}
    </form>
  );
}
