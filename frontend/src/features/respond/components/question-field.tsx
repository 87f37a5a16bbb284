import { useId } from 'react';
import type { Answers, AnswerValue, Question } from '../survey/definition';
import { preset } from '../survey/form';
import { BenefitScale } from './benefit-scale';
import { OneOf } from './one-of';
import { RatingScale } from './rating-scale';
import { SeveralOf } from './several-of';
import { CommentBox, LineInput, NumberInput } from './text-inputs';
import styles from './question-field.module.css';

interface QuestionFieldProps {
  question: Question;
  answers: Answers;
  finding: string | null;
  /** The screen's own heading on a phone; one of many on a desktop. */
  heading: 'h1' | 'h2';
  note?: string | null;
  onAnswer: (name: string, value: AnswerValue | undefined) => void;
}

/** The ids that tie a control to its question, description and finding. */
export interface Naming {
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
}

export function QuestionField({ question, answers, finding, heading, note, onAnswer }: QuestionFieldProps) {
  const id = useId();
  const Heading = heading;
  const described = [
    question.description ? `${id}-description` : null,
    note ? `${id}-note` : null,
    finding ? `${id}-finding` : null,
  ].filter(Boolean);
  const naming: Naming = {
    labelledBy: `${id}-title`,
    describedBy: described.join(' ') || undefined,
    invalid: finding !== null,
  };
  return (
    <section className={styles.question} data-question={question.name}>
      <Heading id={`${id}-title`} className={styles[heading]} tabIndex={-1}>
        {question.title}
        {!question.required && <span className={styles.optional}> optional</span>}
      </Heading>
      {question.description && (
        <p id={`${id}-description`} className={styles.description}>
          {question.description}
        </p>
      )}
      <div className={styles.control}>
        <Control
          question={question}
          answers={answers}
          naming={naming}
          onAnswer={(value) => onAnswer(question.name, value)}
        />
      </div>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      {finding && (
        <p id={`${id}-finding`} className={styles.finding}>
          {finding}
        </p>
      )}
    </section>
  );
}

interface ControlProps {
  question: Question;
  answers: Answers;
  naming: Naming;
  onAnswer: (value: AnswerValue | undefined) => void;
}

function Control({ question, answers, naming, onAnswer }: ControlProps) {
  const value = answers[question.name] ?? preset(question);
  switch (question.kind) {
    case 'one-of':
      return (
        <OneOf
          question={question}
          answers={answers}
          value={typeof value === 'string' ? value : null}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
    case 'several-of':
      return (
        <SeveralOf
          question={question}
          value={Array.isArray(value) ? value : []}
          naming={naming}
          onAnswer={(chosen) => onAnswer(chosen.length === 0 ? undefined : chosen)}
        />
      );
    case 'rating':
      return (
        <RatingScale
          question={question}
          value={typeof value === 'number' ? value : null}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
    case 'net-benefit':
      return (
        <BenefitScale
          question={question}
          value={typeof value === 'number' ? value : null}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
    case 'number':
      return (
        <NumberInput
          question={question}
          value={typeof value === 'number' ? value : null}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
    case 'line':
      return (
        <LineInput
          question={question}
          value={typeof value === 'string' ? value : ''}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
    case 'comment':
      return (
        <CommentBox
          question={question}
          value={typeof value === 'string' ? value : ''}
          naming={naming}
          onAnswer={onAnswer}
        />
      );
  }
}
