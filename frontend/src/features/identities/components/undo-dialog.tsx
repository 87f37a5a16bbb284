import { markMachine, unmatchIdentity, type Identity } from '../api/identities';
import { SayDialog } from './say-dialog';

interface UndoDialogProps {
  identity: Identity;
  onDone: () => void;
}

export function UndoDialog({ identity, onDone }: UndoDialogProps) {
  const { hash, state } = identity;
  return (
    <SayDialog
      title={state === 'matched' ? 'Take the match back?' : 'Take the mark back?'}
      verb="Take it back"
      say={() => (state === 'matched' ? unmatchIdentity(hash) : markMachine(hash, false))}
      onDone={onDone}
    >
      <p>
        <code>{hash}</code> is an unmatched account again, as if nothing had been said.{' '}
        {state === 'matched' && 'What it told no longer counts as anybody’s use.'}
      </p>
    </SayDialog>
  );
}
