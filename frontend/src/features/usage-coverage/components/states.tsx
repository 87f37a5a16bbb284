import { WITHHELD } from '@/components/withheld';
import type { CoverageDay } from '../api/coverage';
import styles from './coverage-page.module.css';

/** A sign and a word beside the colour. */
export const STATES: Record<CoverageDay['state'], { sign: string; word: string; meaning: string }> = {
  missing: { sign: '–', word: 'missing', meaning: 'The source told nothing about the day.' },
  provisional: { sign: '◔', word: 'provisional', meaning: 'Figures of the day may still change.' },
  revised: { sign: '↻', word: 'revised', meaning: 'Final reports told different things; the newest stands.' },
  final: { sign: '●', word: 'final', meaning: 'The source no longer changes the day.' },
};

const ORDER = ['missing', 'provisional', 'revised', 'final'] as const;

export function States() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {ORDER.map((state) => (
        <li key={state} title={STATES[state].meaning}>
          <span className={styles.swatch} data-state={state} aria-hidden="true">
            {STATES[state].sign}
          </span>
          {STATES[state].word}
        </li>
      ))}
      <li>
        <span className={styles.ramp} aria-hidden="true">
          {[1, 2, 3, 4].map((level) => (
            <span key={level} data-level={level} />
          ))}
        </span>
        few to nearly all people seen
      </li>
      <li>
        <span className={`${styles.swatch} hatch`} aria-hidden="true" />
        {WITHHELD}
      </li>
      <li>
        <span className={`${styles.swatch} ${styles.today}`} aria-hidden="true" />
        today
      </li>
    </ul>
  );
}
