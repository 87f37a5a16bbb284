import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { duration } from '@/lib/format';
import type { NumberQuestion } from '../survey/definition';
import type { Naming } from './question-field';
import styles from './benefit-scale.module.css';

const STEP = 5;
const DEFAULT_REACH = 300;

interface BenefitScaleProps {
  question: NumberQuestion;
  value: number | null;
  naming: Naming;
  onAnswer: (value: number | undefined) => void;
}

/** Minutes lost or saved, around an even middle. There is no thumb, and no answer, until the scale is touched. */
export function BenefitScale({ question, value, naming, onAnswer }: BenefitScaleProps) {
  const [cannotSay, setCannotSay] = useState(false);
  const min = question.min ?? -DEFAULT_REACH;
  const max = question.max ?? DEFAULT_REACH;

  function answer(next: number) {
    setCannotSay(false);
    onAnswer(Math.min(max, Math.max(min, next)));
  }

  return (
    <div className={styles.scale}>
      <div className={styles.rail} style={railStyle(value, min, max)}>
        <input
          type="range"
          className={value === null ? styles.untouched : styles.touched}
          min={min}
          max={max}
          step={STEP}
          value={value ?? 0}
          aria-labelledby={naming.labelledBy}
          aria-describedby={naming.describedBy}
          aria-valuetext={value === null ? 'not answered' : inWords(value)}
          onChange={(event) => answer(event.target.valueAsNumber)}
          // A touch exactly on the middle changes nothing, so it sends no change: it still is an answer.
          onPointerUp={(event) => answer(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>lost {duration(min)}</span>
        <span>even</span>
        <span>saved {duration(max)}</span>
      </div>
      <output className={value === null ? styles.silent : styles.words}>
        {value !== null ? inWords(value) : cannotSay ? 'You cannot say' : 'Touch the line to answer'}
      </output>
      <div className={styles.ways}>
        {value !== null && (
          <>
            <Button
              look="link"
              onClick={() => answer(value - STEP)}
              aria-label={`${STEP} minutes less saved`}
            >
              − {STEP} min
            </Button>
            <Button
              look="link"
              onClick={() => answer(value + STEP)}
              aria-label={`${STEP} minutes more saved`}
            >
              + {STEP} min
            </Button>
          </>
        )}
        <Button
          look="link"
          aria-pressed={cannotSay}
          onClick={() => {
            setCannotSay(true);
            onAnswer(undefined);
          }}
        >
          I cannot say
        </Button>
      </div>
    </div>
  );
}

function inWords(minutes: number): string {
  if (minutes === 0) return 'neither lost nor saved';
  return `about ${duration(minutes)} ${minutes < 0 ? 'lost' : 'saved'}`;
}

/** The dark stretch runs from the even middle to the answer. */
function railStyle(value: number | null, min: number, max: number): Record<string, string> {
  const at = (minutes: number) => `${(100 * (minutes - min)) / (max - min)}%`;
  return {
    '--even': String(-min / (max - min)),
    '--from': at(Math.min(0, value ?? 0)),
    '--to': at(Math.max(0, value ?? 0)),
  };
}
