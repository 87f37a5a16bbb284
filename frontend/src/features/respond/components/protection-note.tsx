import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { count, counted } from '@/lib/format';
import type { BandToken } from '../api/band-token';
import type { OpenWave } from '../api/open-waves';
import { bandWords } from '@/lib/band-words';
import { ContractDialog } from './contract-dialog';
import styles from './protection-note.module.css';

const PROTECTION: Record<OpenWave['protection'], string> = {
  'database-readers': 'Protected against database readers, not against whoever runs this machine.',
  everyone: 'Protected also against those who run the databases and keep the backups.',
};

/** What an answer carries, who reads it, from how many people on and by which contract: said before the first question. */
export function ProtectionNote({ wave, band }: { wave: OpenWave; band: BandToken | null }) {
  const [reading, setReading] = useState(false);
  const { name, invited } = wave.block;
  return (
    <aside className={styles.note} aria-label="What your answer carries">
      <p>
        <b>Your answer carries only:</b> {name} ({count(invited)} people)
        {band && `, and by your choice: ${bandWords(band.band)} (ten of them or more)`}. It leaves this
        browser sealed. HR, strategy, the leads of this unit and the auditor read it only after the report
        closes and only among others: scores from 5 people on, comments and verdicts from 10.{' '}
        <Button look="link" className={styles.contract} onClick={() => setReading(true)}>
          The whole contract
        </Button>
      </p>
      <p>
        <b>{PROTECTION[wave.protection]}</b>
      </p>
      <details>
        <summary>How is that so?</summary>
        <p>
          When you opened Candor, this browser made {counted(wave.ordinals, 'token', 'tokens')} and had them
          signed blindly: the service saw that you are invited, but not the tokens. Sending uses one of them,
          at another address, without your log-in, cookies or name. Until the report closes nobody can open
          what you sent. Then all answers are opened together, shuffled, ratings apart from comments, and the
          key that opened them is destroyed.
        </p>
        <p>
          This browser checked that your group’s keys stand on the one list published for everybody. Two
          people who see the same sign here were given the same list:{' '}
          <code className={styles.sign}>{signOf(wave.keyLog.root)}</code>
        </p>
        {wave.protection === 'database-readers' && (
          <p>
            All of Candor runs on one machine here. Whoever runs it could watch answers arrive and be opened,
            and so put person and answer together. Colleagues, leads and readers cannot.
          </p>
        )}
      </details>
      <details>
        <summary>What could still give you away?</summary>
        <p>
          Your words. A project, a customer or a turn of phrase only you use can be recognised by someone who
          knows you. Choose <i>count only</i> for a comment and no reader ever sees its text. A group in which
          everyone says the same gives that opinion away too.
        </p>
        <p>
          This page. It comes from your employer’s servers and runs on this device; a changed page, or a
          program that watches the device, could read along.
        </p>
      </details>
      {reading && <ContractDialog contract={wave.contract} onClose={() => setReading(false)} />}
    </aside>
  );
}

/** The first ten characters, in a form two people can read to each other. */
function signOf(root: string): string {
  return `${root.slice(0, 5)} ${root.slice(5, 10)}`;
}
