import { counted } from '@/lib/format';
import { CheckedTextarea } from '../identifying/checked-textarea';
import type { NumberQuestion, TextQuestion } from '../survey/definition';
import type { Naming } from './question-field';
import styles from './text-inputs.module.css';

/** How close to the limit the count of characters left appears. */
const NEAR_THE_LIMIT = 300;

interface NumberInputProps {
  question: NumberQuestion;
  value: number | null;
  naming: Naming;
  onAnswer: (value: number | undefined) => void;
}

export function NumberInput({ question, value, naming, onAnswer }: NumberInputProps) {
  return (
    <input
      type="number"
      inputMode="numeric"
      className={styles.number}
      min={question.min ?? undefined}
      max={question.max ?? undefined}
      value={value ?? ''}
      onChange={(event) =>
        onAnswer(Number.isNaN(event.target.valueAsNumber) ? undefined : event.target.valueAsNumber)
      }
      {...aria(naming)}
    />
  );
}

interface TextInputProps {
  question: TextQuestion;
  value: string;
  naming: Naming;
  onAnswer: (value: string | undefined) => void;
}

export function LineInput({ question, value, naming, onAnswer }: TextInputProps) {
  return (
    <input
      type="text"
      className={styles.line}
      maxLength={question.maxLength ?? undefined}
      value={value}
      onChange={(event) => onAnswer(event.target.value || undefined)}
      {...aria(naming)}
    />
  );
}

export function CommentBox({ question, value, naming, onAnswer }: TextInputProps) {
  const left = question.maxLength === null ? null : question.maxLength - value.length;
  return (
    <CheckedTextarea
      rows={5}
      maxLength={question.maxLength ?? undefined}
      value={value}
      onText={(text) => onAnswer(text || undefined)}
      {...aria(naming)}
    >
      <p className={styles.left}>
        {left !== null && left <= NEAR_THE_LIMIT
          ? `${counted(left, 'character', 'characters')} left`
          : 'Leave out names and anything only you could know.'}
      </p>
    </CheckedTextarea>
  );
}

function aria(naming: Naming) {
  return {
    'aria-labelledby': naming.labelledBy,
    'aria-describedby': naming.describedBy,
    'aria-invalid': naming.invalid || undefined,
  };
}
