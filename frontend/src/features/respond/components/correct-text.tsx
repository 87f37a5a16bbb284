import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { sendCommand } from '../api/commands';
import { authorityOver, partOf } from '../api/own-report';
import { textQuestions } from '../survey/form';
import { FOLLOW_UP_WORDS } from './follow-up-words';
import { HandedIn } from './handed-in';
import type { HandingIn } from './replies-of-report';
import { WordsField } from './words-field';
import styles from './follow-up-page.module.css';

export function CorrectText({ report, survey, commandsUrl }: HandingIn) {
  const texts = textQuestions(survey);
  const [name, setName] = useState(texts.find(({ kind }) => kind === 'comment')?.name ?? texts[0]?.name);
  const [text, setText] = useState('');
  const [quote, setQuote] = useState<'may-be-quoted' | 'count-only'>('count-only');
  const [missing, setMissing] = useState(false);
  const question = texts.find((one) => one.name === name);
  const sending = useMutation({
    mutationFn: async () => {
      if (!question) throw new Error('The questionnaire asks for no words');
      const consent = question.kind === 'comment' ? quote : 'count-only';
      const authority = await authorityOver(report, partOf(question));
      const words = text.trim();
      return sendCommand(commandsUrl, {
        op: 'correct',
        wave: report.waveId,
        text: words,
        quote: consent,
        ...authority,
      });
    },
  });
  if (sending.isSuccess) return <HandedIn title="Your words are handed in" />;

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else sending.mutate();
      }}
    >
      <Field label="In answer to">
        {(control) => (
          <select {...control} value={name} onChange={(event) => setName(event.target.value)}>
            {texts.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <WordsField
        label="What it shall say"
        hint="If you wrote nothing there, nothing is added: only words that were sent can be replaced."
        error={missing ? 'Write the words it shall say, or erase the report below.' : null}
        rows={5}
        maxLength={question?.maxLength ?? null}
        value={text}
        onText={(words) => {
          setText(words);
          setMissing(false);
        }}
      />
      {question?.kind === 'comment' && (
        <fieldset className={styles.choices}>
          <legend>May these words be shown to readers?</legend>
          {(
            [
              ['may-be-quoted', 'May be quoted'],
              ['count-only', 'Count only, never shown'],
            ] as const
          ).map(([value, word]) => (
            <label key={value}>
              <input type="radio" name="quote" checked={quote === value} onChange={() => setQuote(value)} />{' '}
              {word}
            </label>
          ))}
        </fieldset>
      )}
      {sending.isError && <ProblemPanel error={sending.error} words={FOLLOW_UP_WORDS} />}
      <div>
        <Button type="submit" look="primary" disabled={sending.isPending}>
          {sending.isPending ? 'Sending…' : 'Hand in these words'}
        </Button>
      </div>
    </form>
  );
}
