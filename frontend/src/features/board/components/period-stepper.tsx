import { FiguresNote } from '@/components/figures-note';
import { formatDayRange, periodName } from '@/lib/format';
import type { BoardPeriod } from '../api/board';
import styles from './period-stepper.module.css';

interface PeriodStepperProps {
  period: string;
  periods: BoardPeriod[];
  onPeriod: (period: string) => void;
}

/** Fixed four-week periods, one step at a time. */
export function PeriodStepper({ period, periods, onPeriod }: PeriodStepperProps) {
  const ordered = [...periods].sort((a, b) => a.from.localeCompare(b.from));
  const at = ordered.findIndex(({ id }) => id === period);
  const current = ordered[at];
  const before = ordered[at - 1];
  const after = ordered[at + 1];
  return (
    <div className={styles.stepper} role="group" aria-label="Period">
      <Step to={before} word="Earlier period" sign="‹" onPeriod={onPeriod} />
      <p aria-live="polite">
        <b>{periodName(period)}</b>
        {current && (
          <>
            {' '}
            <span className="num">{formatDayRange(current.from, current.to)}</span>{' '}
            <FiguresNote figures={current.figures} finalOn={current.finalOn} late={current.late} />
          </>
        )}
      </p>
      <Step to={after} word="Later period" sign="›" onPeriod={onPeriod} />
    </div>
  );
}

interface StepProps {
  to: BoardPeriod | undefined;
  word: string;
  sign: string;
  onPeriod: (period: string) => void;
}

function Step({ to, word, sign, onPeriod }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      disabled={!to}
      aria-label={to ? `${word}: ${periodName(to.id)}` : word}
      onClick={() => to && onPeriod(to.id)}
    >
      {sign}
    </button>
  );
}
