import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { counted } from '@/lib/format';
import { sendCommand } from '../api/commands';
import { authorityOver } from '../api/own-report';
import type { Answers, AnswerValue, Question, Survey } from '../survey/definition';
import { completeAnswers, findings, visibleQuestions } from '../survey/form';
import { FOLLOW_UP_WORDS } from './follow-up-words';
import { HandedIn } from './handed-in';
import { QuestionField } from './question-field';
import type { HandingIn } from './replies-of-report';
import styles from './follow-up-page.module.css';

/** A released report stays one about the same tool and kind of work. */
const KEPT = new Set(['tool', 'useCase']);

export function CorrectRatings({ report, survey, commandsUrl }: HandingIn) {
  const [answers, setAnswers] = useState<Answers>({});
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const questions = rated(survey, answers);
  const sending = useMutation({
    mutationFn: async () =>
      sendCommand(commandsUrl, {
        op: 'correct',
        wave: report.waveId,
        answers: completeAnswers(survey, answers),
        ...(await authorityOver(report, 'ratings')),
      }),
  });
  if (sending.isSuccess) return <HandedIn title="Your correction is handed in" />;

  function answer(name: string, value: AnswerValue | undefined) {
    const next: Record<string, AnswerValue> = { ...answers };
    if (value === undefined) delete next[name];
    else next[name] = value;
    setAnswers(next);
    setFound(new Map([...found].filter(([question]) => question !== name)));
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = findings(questions, answers);
        setFound(missing);
        if (missing.size === 0) sending.mutate();
      }}
    >
      {questions.map((question) => (
        <QuestionField
          key={question.name}
          question={question}
          answers={answers}
          finding={found.get(question.name) ?? null}
          note={KEPT.has(question.name) ? 'Stays as you sent it, whatever you choose here.' : null}
          heading="h2"
          onAnswer={answer}
        />
      ))}
      {sending.isError && <ProblemPanel error={sending.error} words={FOLLOW_UP_WORDS} />}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={sending.isPending}>
          {sending.isPending ? 'Sending…' : 'Hand in these ratings'}
        </Button>
        <span className="mute" role="status">
          {found.size > 0 && `${counted(found.size, 'question needs', 'questions need')} an answer`}
        </span>
      </div>
    </form>
  );
}

function rated(survey: Survey, answers: Answers): Question[] {
  return visibleQuestions(survey, answers).filter(({ kind }) => kind !== 'comment' && kind !== 'line');
}
