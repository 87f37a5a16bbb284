import { count } from '@/lib/format';
import type { EvaluationLine } from '../api/evaluation';
import { accusations, kinds } from '../api/rates';
import { printedLimit } from './false-accusations';
import styles from './how-far.module.css';

/** What no figure above covers. */
export function Limits({ lines }: { lines: EvaluationLine[] }) {
  const limits = lines.filter(({ knownLimit }) => knownLimit);
  return (
    <section className={styles.part} aria-labelledby="limits">
      <h2 id="limits">What the rules cannot tell</h2>
      <ul className={styles.list}>
        {kinds(limits).map((kind) => {
          const { groups, accused, upper } = accusations(
            limits.filter(({ archetype }) => archetype === kind),
          );
          return (
            <li key={kind}>
              <b>Groups of the kind “{kind}”</b> can look like theatre to any rule when they protest against
              the target. In this run {count(accused)} of {count(groups)} were called so, at most{' '}
              {printedLimit(upper)}; they are not in the sentence above.
            </li>
          );
        })}
        <li>
          <b>The groups are invented.</b> They were drawn by assumptions about how people work and answer, not
          taken from companies. What nobody thought of is not among them.
        </li>
        <li>
          <b>A habit that equals the target</b>, with protest answers and really shorter sessions at the line,
          cannot be told apart from theatre.
        </li>
        <li>
          <b>A leaderboard without a line, and junk that fills a minimum,</b> leave no line to see: the rules
          find next to nothing there, and say “cannot tell”.
        </li>
        <li>
          <b>Without a time before the target</b> nobody is accused, and without a released wave no verdict is
          given.
        </li>
        <li>
          <b>“Value” says that people choose it.</b> It does not say that time is saved.
        </li>
        <li>
          <b>Many groups are looked at together.</b> Of the verdicts a period gives, one in ten is expected to
          be wrong at most; the figures above are of one group looked at alone.
        </li>
      </ul>
    </section>
  );
}
