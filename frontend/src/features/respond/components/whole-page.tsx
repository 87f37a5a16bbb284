import { useRef } from 'react';
import { Page } from '@/components/page';
import { Button } from '@/components/ui/button';
import { counted, formatMoment } from '@/lib/format';
import type { OpenWave } from '../api/open-waves';
import type { Survey } from '../survey/definition';
import type { FormView } from './form-view';
import { QuestionField } from './question-field';
import styles from './whole-page.module.css';

interface WholePageProps extends FormView {
  survey: Survey;
  wave: OpenWave;
}

/** Every question below the other; what is missing is listed once and the first of it takes the focus. */
export function WholePage({ survey, wave, ...view }: WholePageProps) {
  const root = useRef<HTMLFormElement>(null);
  const missing = view.found.size;

  function send() {
    if (view.accepts()) view.onSend();
    else requestAnimationFrame(() => focusFirstFinding(root.current));
  }

  return (
    <Page
      title={survey.title}
      lead={`${survey.description ?? ''} Open until ${formatMoment(wave.closesAt)}.`}
    >
      <div className={styles.columns}>
        <div className={styles.protection}>{view.protection}</div>
        <form
          ref={root}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {view.screens.map((screen) => (
            <div key={screen[0]?.name} className={styles.screen}>
              {screen.map((question) => (
                <QuestionField
                  key={question.name}
                  question={question}
                  answers={view.answers}
                  finding={view.found.get(question.name) ?? null}
                  note={view.notes.get(question.name) ?? null}
                  heading="h2"
                  onAnswer={view.onAnswer}
                />
              ))}
            </div>
          ))}
          {view.band && <div className={styles.screen}>{view.band}</div>}
          {view.problem}
          <div className={styles.send}>
            <Button type="submit" look="primary" disabled={view.sending || !view.sendable}>
              {view.sending ? 'Sending…' : 'Send report'}
            </Button>
            <p className="mute" role="status">
              {missing > 0
                ? `${counted(missing, 'question needs', 'questions need')} an answer`
                : 'Your draft stays in this browser until you send it.'}
            </p>
          </div>
        </form>
      </div>
    </Page>
  );
}

function focusFirstFinding(form: HTMLFormElement | null): void {
  const control = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const target = control?.matches('input, select, textarea') ? control : control?.querySelector('input');
  target?.focus();
}
