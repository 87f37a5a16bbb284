import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Skeleton } from '@/components/ui/skeleton';
import { choicesQuery, offered } from '../api/choices';
import type { Answers, Choice, ChoiceQuestion, ChoiceSource } from '../survey/definition';
import { OTHER } from '../survey/form';
import type { Naming } from './question-field';
import styles from './choice-list.module.css';

/** Up to this many choices are laid open; a longer list folds into a select. */
const LAID_OPEN = 7;

interface OneOfProps {
  question: ChoiceQuestion;
  answers: Answers;
  value: string | null;
  naming: Naming;
  onAnswer: (value: string | undefined) => void;
}

export function OneOf(props: OneOfProps) {
  const { source } = props.question;
  return source ? (
    <FetchedOneOf {...props} source={source} />
  ) : (
    <Choices {...props} choices={props.question.choices} />
  );
}

function FetchedOneOf({ source, ...props }: OneOfProps & { source: ChoiceSource }) {
  const list = useQuery(choicesQuery(source));
  if (list.isPending) return <Skeleton height={144} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  return <Choices {...props} choices={[...props.question.choices, ...offered(list.data, props.answers)]} />;
}

function Choices({ question, value, naming, onAnswer, choices }: OneOfProps & { choices: Choice[] }) {
  const group = useId();
  const all = question.other === null ? choices : [...choices, { value: OTHER, text: question.other }];
  if (all.length > LAID_OPEN) {
    return (
      <select
        className={styles.select}
        aria-labelledby={naming.labelledBy}
        aria-describedby={naming.describedBy}
        aria-invalid={naming.invalid || undefined}
        value={value ?? ''}
        onChange={(event) => onAnswer(event.target.value || undefined)}
      >
        <option value="">Choose…</option>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div
      role="radiogroup"
      className={styles.list}
      aria-labelledby={naming.labelledBy}
      aria-describedby={naming.describedBy}
      aria-invalid={naming.invalid || undefined}
      aria-required={question.required}
    >
      {all.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={value === choice.value}
            onChange={() => onAnswer(choice.value)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
      {!question.required && value !== null && (
        <button type="button" className={styles.clear} onClick={() => onAnswer(undefined)}>
          Leave unanswered
        </button>
      )}
    </div>
  );
}
