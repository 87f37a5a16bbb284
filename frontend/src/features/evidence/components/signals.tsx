import type { Signal } from '../api/cell';
import { SignalCard } from './signal-card';
import styles from './signals.module.css';

interface SignalsProps {
  signals: Signal[];
  colour: string;
}

/** What was measured, and below it what could not be and why: an abstention is part of the evidence. */
export function Signals({ signals, colour }: SignalsProps) {
  const measured = signals.filter((signal) => signal.applicable);
  const silent = signals.filter((signal) => !signal.applicable);
  return (
    <>
      {measured.length > 0 && (
        <section aria-labelledby="signals" className={styles.signals}>
          <h2 id="signals" className="visually-hidden">
            Signals
          </h2>
          <div className={styles.grid}>
            {measured.map((signal) => (
              <SignalCard key={signal.id} signal={signal} colour={colour} />
            ))}
          </div>
        </section>
      )}
      {silent.length > 0 && (
        <section aria-labelledby="silent" className={styles.silent}>
          <h2 id="silent">Not asked here, and why</h2>
          <dl>
            {silent.map((signal) => (
              <div key={signal.id}>
                <dt>{signal.question}</dt>
                <dd>{signal.reason}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
