import { useId } from 'react';
import { periodName } from '@/lib/format';
import type { BandToken } from '../api/band-token';
import { bandWords } from '@/lib/band-words';
import list from './choice-list.module.css';
import question from './question-field.module.css';

interface BandChoiceProps {
  band: BandToken;
  /** Whose members could carry it. */
  group: string;
  /** `null` until the person has chosen; then nothing is added either. */
  adding: boolean | null;
  onChoose: (adding: boolean) => void;
}

/** Asks whether a usage band may ride along; neither way is chosen beforehand. */
export function BandChoice({ band, group, adding, onChoose }: BandChoiceProps) {
  const id = useId();
  const words = bandWords(band.band);
  return (
    <section className={question.question} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={question['h2']}>
        Add how much you used it?
        <span className={question.optional}> optional</span>
      </h2>
      <p id={`${id}-about`} className={question.description}>
        “{band.about.target}”, {periodName(band.about.period).toLowerCase()}: your use was {words}. Ten people
        or more of {group} could carry that. It is for one thing: seeing whether those who use a tool more
        find it more useful. Readers see it beside your ratings, never beside a comment, and only where at
        least ten answers carry it; otherwise it is taken off before anybody reads it.
      </p>
      <div className={question.control}>
        <div
          role="radiogroup"
          className={list.list}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-about`}
        >
          <label className={list.choice}>
            <input type="radio" name={id} checked={adding === true} onChange={() => onChoose(true)} />
            <span>Add “{words}”</span>
          </label>
          <label className={list.choice}>
            <input type="radio" name={id} checked={adding === false} onChange={() => onChoose(false)} />
            <span>Leave it out</span>
          </label>
        </div>
      </div>
      <p className={question.note}>Nothing is added unless you choose it.</p>
    </section>
  );
}
