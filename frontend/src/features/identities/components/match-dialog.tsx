import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { matchIdentity, type Identity } from '../api/identities';
import { namedBy } from './identity-words';

interface MatchDialogProps {
  identity: Identity;
  onDone: () => void;
}

/** Asks whose the account is, then once more; the directory has the last word. */
export function MatchDialog({ identity, onDone }: MatchDialogProps) {
  const queries = useQueryClient();
  const formId = useId();
  const [employee, setEmployee] = useState('');
  const [sure, setSure] = useState(false);
  const matching = useMutation({
    mutationFn: () => matchIdentity(identity.hash, employee.trim()),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['identities'] }),
        queries.invalidateQueries({ queryKey: ['usage'] }),
      ]);
      onDone();
    },
  });
  function back() {
    matching.reset();
    setSure(false);
  }
  return (
    <Dialog
      title={sure ? 'Is this the account’s owner?' : 'Whose account is this?'}
      onClose={onDone}
      actions={
        <>
          <Button onClick={sure ? back : onDone}>{sure ? 'Back' : 'Cancel'}</Button>
          <Button type="submit" form={formId} look="primary" disabled={matching.isPending}>
            {matching.isPending ? 'Matching…' : sure ? 'Match them' : 'Go on'}
          </Button>
        </>
      }
    >
      <p>
        <code>{identity.hash}</code>: {namedBy(identity)}, in {identity.source}.
      </p>
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) matching.mutate();
          else setSure(true);
        }}
      >
        {sure ? (
          <p>
            All this account told and will tell counts as <b>{employee.trim()}</b>’s use, in every source that
            names it so. You see nothing of it. The match is entered in the access log and can be taken back.
          </p>
        ) : (
          <Field
            label="Work e-mail or employee number"
            hint="The directory confirms it. It is not shown again."
          >
            {(control) => (
              <input
                {...control}
                required
                maxLength={254}
                autoComplete="off"
                value={employee}
                onChange={(event) => setEmployee(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
      {matching.isError && <ProblemPanel error={matching.error} />}
    </Dialog>
  );
}
