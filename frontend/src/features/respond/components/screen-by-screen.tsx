import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { FormView } from './form-view';
import { QuestionField } from './question-field';
import styles from './screen-by-screen.module.css';

/** One question a screen; each new screen's heading takes the focus, so that it is read out. */
export function ScreenByScreen(view: FormView) {
  const [step, setStep] = useState(0);
  const root = useRef<HTMLFormElement>(null);
  const moved = useRef(false);
  const at = Math.min(step, view.screens.length - 1);
  const screen = view.screens[at] ?? [];
  const last = at === view.screens.length - 1;

  useEffect(() => {
    if (!moved.current) return;
    window.scrollTo({ top: 0 });
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [at]);

  function go(to: number) {
    moved.current = true;
    setStep(to);
  }

  function next() {
    if (!view.accepts(screen.map((question) => question.name))) return;
    if (last) view.onSend();
    else go(at + 1);
  }

  return (
    <form
      ref={root}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div className={styles.progress}>
        <ProgressBar value={at + 1} max={view.screens.length} label="Progress" />
        <span className="mute num">
          {at + 1} of {view.screens.length}
        </span>
      </div>
      {at === 0 && view.protection}
      <div className={styles.questions}>
        {screen.map((question, index) => (
          <QuestionField
            key={question.name}
            question={question}
            answers={view.answers}
            finding={view.found.get(question.name) ?? null}
            note={view.notes.get(question.name) ?? null}
            heading={index === 0 ? 'h1' : 'h2'}
            onAnswer={view.onAnswer}
          />
        ))}
        {last && view.band}
        {view.problem}
      </div>
      <div className={styles.ways}>
        <span>{at > 0 && <Button onClick={() => go(at - 1)}>Back</Button>}</span>
        <Button type="submit" look="primary" disabled={view.sending || (last && !view.sendable)}>
          {!last ? 'Next' : view.sending ? 'Sending…' : 'Send'}
        </Button>
      </div>
    </form>
  );
}
