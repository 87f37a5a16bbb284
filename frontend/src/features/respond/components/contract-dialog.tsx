import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { OpenWave } from '../api/open-waves';
import styles from './contract-dialog.module.css';

interface ContractDialogProps {
  contract: OpenWave['contract'];
  onClose: () => void;
}

/** The privacy contract word for word: the text whose hash stands on the published key list. */
export function ContractDialog({ contract, onClose }: ContractDialogProps) {
  return (
    <Dialog
      title="The privacy contract"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <p className="mute">
        It was fixed when the first report under it opened. Looser terms would need a new campaign, which you
        would be told of.
      </p>
      {/* A region that scrolls must be reached by keyboard; taking the focus first, it also opens at its beginning. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.text} role="region" aria-label="Text of the contract" tabIndex={0}>
        {contract.text}
      </div>
      <dl className={styles.marks}>
        <dt>Fingerprint</dt>
        <dd>
          <code>{contract.hash}</code>
        </dd>
        <dt>Signature</dt>
        <dd>
          <code>{contract.signature}</code>
        </dd>
      </dl>
      <p className="mute">
        The signature is Ed25519 over exactly this text. The key that checks it stands in the{' '}
        <a href="/api/feedback/v1/key-log">published key log</a>, the same for everybody, as the entry of kind{' '}
        <i>contract</i>.
      </p>
    </Dialog>
  );
}
