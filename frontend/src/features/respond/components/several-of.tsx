import type { SeveralQuestion } from '../survey/definition';
import { NONE } from '../survey/form';
import type { Naming } from './question-field';
import styles from './choice-list.module.css';

interface SeveralOfProps {
  question: SeveralQuestion;
  value: string[];
  naming: Naming;
  onAnswer: (value: string[]) => void;
}

export function SeveralOf({ question, value, naming, onAnswer }: SeveralOfProps) {
  const all =
    question.none === null ? question.choices : [...question.choices, { value: NONE, text: question.none }];

  /** In the order of the form: the order of ticking is nobody's business. */
  function toggle(choice: string, on: boolean) {
    const chosen = new Set(choice === NONE && on ? [] : value);
    if (on) chosen.add(choice);
    else chosen.delete(choice);
    if (choice !== NONE) chosen.delete(NONE);
    onAnswer(all.map((one) => one.value).filter((one) => chosen.has(one)));
  }

  return (
    <div
      role="group"
      className={styles.list}
      aria-labelledby={naming.labelledBy}
      aria-describedby={naming.describedBy}
    >
      {all.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="checkbox"
            checked={value.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </div>
  );
}
