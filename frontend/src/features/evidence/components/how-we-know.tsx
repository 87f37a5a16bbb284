import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';
import { formatDay } from '@/lib/format';
import type { CellEvidence } from '../api/cell';
import { exportOf } from '../api/notes';
import styles from './how-we-know.module.css';

const INPUTS: Record<string, string> = {
  answers: 'released answers',
  usage: 'reports of usage',
  targets: 'adoption targets',
};

/** Where the figures come from, and how somebody else works them out again. */
export function HowWeKnow({ cell }: { cell: CellEvidence }) {
  const inputs = Object.entries(cell.inputs);
  const taking = useMutation({
    mutationFn: async () =>
      saveAs(`candor-${cell.period}.json`, await exportOf(cell.period), 'application/json'),
  });
  return (
    <section className={styles.know} aria-labelledby="know">
      <h2 id="know">How we know</h2>
      <p className={styles.words}>
        {cell.figures === 'running'
          ? 'The period runs; no verdict has been given.'
          : cell.figures === 'final'
            ? `These figures are final${cell.finalOn ? ` since ${formatDay(cell.finalOn)}` : ''}: nothing that comes or goes later changes them.`
            : 'These figures are preliminary: late reports and notes of the unit still count.'}{' '}
        Each is printed once, rounded, and decided on as printed, so that a verdict follows from what stands
        on this page. <Link to="/how-far">How far can I trust this?</Link>
      </p>
      {cell.figures !== 'running' && (
        <div className={styles.ways}>
          <Button onClick={() => taking.mutate()} disabled={taking.isPending}>
            {taking.isPending ? 'Fetching the period…' : 'Take the period to recompute it'}
          </Button>
          <code>./candor eval recompute candor-{cell.period}.json</code>
        </div>
      )}
      {taking.isError && <ProblemPanel error={taking.error} />}
      {inputs.length > 0 && (
        <details>
          <summary>Digests of what it was worked out from</summary>
          <dl className={styles.digests}>
            {inputs.map(([input, digest]) => (
              <div key={input}>
                <dt>{INPUTS[input] ?? input}</dt>
                <dd>
                  <code>{digest}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** Whoever opens the link sees what their own roles reach. */
export function Share() {
  const [told, setTold] = useState('');
  return (
    <span className={styles.ways}>
      <Button
        look="link"
        onClick={() =>
          void navigator.clipboard.writeText(window.location.href).then(
            () => setTold('Copied. Whoever opens it sees what their roles reach.'),
            () => setTold('The browser did not let it be copied; take it from the address bar.'),
          )
        }
      >
        Copy link
      </Button>
      <Button look="link" onClick={() => window.print()}>
        Print
      </Button>
      <span role="status" className="mute">
        {told}
      </span>
    </span>
  );
}
