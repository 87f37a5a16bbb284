import { markMachine, type Identity } from '../api/identities';
import { SayDialog } from './say-dialog';

interface MachineDialogProps {
  identity: Identity;
  onDone: () => void;
}

export function MachineDialog({ identity, onDone }: MachineDialogProps) {
  return (
    <SayDialog
      title="Is nobody behind this account?"
      verb="It is a machine"
      say={() => markMachine(identity.hash, true)}
      onDone={onDone}
    >
      <p>
        <code>{identity.hash}</code> then counts as a bot or service account, in what it told so far and from
        now on, and is no longer an unmatched person. For a person’s job that runs beside their own use,
        declare an automation instead.
      </p>
    </SayDialog>
  );
}
