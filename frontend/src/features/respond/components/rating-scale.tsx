import { useId } from 'react';
import type { RatingQuestion } from '../survey/definition';
import type { Naming } from './question-field';
import styles from './rating-scale.module.css';

interface RatingScaleProps {
  question: RatingQuestion;
  value: number | null;
  naming: Naming;
  onAnswer: (value: number) => void;
}

/** Every step looks the same until one is chosen: neither end is coloured as good or bad. */
export function RatingScale({ question, value, naming, onAnswer }: RatingScaleProps) {
  const group = useId();
  const steps = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index);
  return (
    <div>
      <div
        role="radiogroup"
        className={styles.scale}
        aria-labelledby={naming.labelledBy}
        aria-describedby={naming.describedBy}
        aria-invalid={naming.invalid || undefined}
        aria-required={question.required}
      >
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={value === step}
              onChange={() => onAnswer(step)}
            />
            <span aria-hidden="true">{signed(step)}</span>
            <span className="visually-hidden">{spoken(step, question)}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{question.minWords}</span>
        <span>{question.maxWords}</span>
      </div>
    </div>
  );
}

function signed(step: number): string {
  if (step > 0) return `+${step}`;
  return step < 0 ? `−${-step}` : '0';
}

function spoken(step: number, question: RatingQuestion): string {
  if (step === question.min && question.minWords) return `${step}, ${question.minWords}`;
  if (step === question.max && question.maxWords) return `${step}, ${question.maxWords}`;
  return String(step);
}
