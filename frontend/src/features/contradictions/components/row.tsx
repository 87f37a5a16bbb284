import { Link } from '@tanstack/react-router';
import { MarkedText } from '@/components/marked-text';
import { VERDICTS, VerdictGlyph, verdictOf } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { counted, decimal, percent, waveName } from '@/lib/format';
import type { ContradictionRow, Half } from '../api/contradictions';
import styles from './contradictions-page.module.css';

/** One disagreement: the sentence, both sides with their figures, and words of both sides. */
export function Row({ row, tool }: { row: ContradictionRow; tool: string }) {
  const { found, comments } = row;
  if ('withheld' in found) {
    return (
      <li className={styles.row}>
        <Withheld />
      </li>
    );
  }
  const verdict = verdictOf(found.verdict);
  return (
    <li className={styles.row}>
      <h2>
        <Link to="/board/cells/$cellId" params={{ cellId: row.cell }}>
          {row.name} <span className="mute">· {tool}</span>
        </Link>
      </h2>
      <p>
        {found.sentence}{' '}
        <span className="mute">
          {decimal(found.bits, 1)} bits · verdict <VerdictGlyph verdict={verdict} size={13} />{' '}
          {VERDICTS[verdict].word}
        </span>
      </p>
      <div className={styles.sides}>
        <Side title="Measured" half={found.telemetry} />
        <Side title="Said" half={found.testimony} />
        <Words title="Words of gain" words={comments.gainWords} comments={comments.gain} />
        <Words title="Words of trouble" words={comments.troubleWords} comments={comments.trouble} />
      </div>
    </li>
  );
}

function Side({ title, half }: { title: string; half: Half }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {half.question}
        <br />
        <b>{figure(half.effect, half.unit)}</b>{' '}
        <span className="mute">
          ({figure(half.low, half.unit)} to {figure(half.high, half.unit)}) · e {decimal(half.e, 1)} · at
          least {counted(half.n, 'person', 'people')}
        </span>
      </p>
    </section>
  );
}

function figure(value: number, unit: string): string {
  if (unit === 'share') return percent(value);
  return unit === 'days' ? counted(value, 'day', 'days') : `${decimal(value)} times`;
}

interface WordsProps {
  title: string;
  words: string[];
  comments: ContradictionRow['comments']['gain'];
}

/** Found by words: nobody has read which side a comment takes. */
function Words({ title, words, comments }: WordsProps) {
  return (
    <section>
      <h3 title={`Found by: ${words.join(', ')}`}>{title}</h3>
      {comments.length === 0 ? (
        <p className="mute">No comment that may be shown holds one.</p>
      ) : (
        <ul className={styles.comments}>
          {comments.map(({ id, text, wave }) => (
            <li key={id}>
              <blockquote>
                <MarkedText text={text} />
              </blockquote>
              <span className="mute">{waveName(wave)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
