import { count } from '@/lib/format';
import type { OpenWave } from '../api/open-waves';
import styles from './protection-note.module.css';

/** What an answer carries, who reads it and from how many people on: said before the first question. */
export function ProtectionNote({ wave }: { wave: OpenWave }) {
  const { name, invited } = wave.block;
  const linkable = wave.protection === 'operator-could-link';
  return (
    <aside className={styles.note} aria-label="What your answer carries">
      <p>
        <b>Your answer carries only:</b> {name} ({count(invited)} people). HR, strategy and the leads of this
        unit read it only among others: scores from 5 people on, comments and verdicts from 10.
      </p>
      {linkable && (
        <p>
          <b>Whoever runs this machine could link it to you.</b> Against everybody else it is protected.
        </p>
      )}
      <details>
        <summary>How is that so?</summary>
        <p>
          When you opened Candor it fetched numbered tokens that say only “someone from {name} was invited”.
          Sending uses one of them, at another address, without your log-in, cookies or name. Answers are kept
          unread until the wave closes and are then released together, shuffled, ratings apart from comments.
        </p>
        {linkable && (
          <p>
            Who issued which token is known on this machine while the wave is open, so its operator could put
            the two together. Colleagues, leads and readers cannot.
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
      </details>
    </aside>
  );
}
