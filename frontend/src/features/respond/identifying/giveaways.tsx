import { REASONS, type Kind, type Span } from './kinds';
import styles from './checked-textarea.module.css';

const LONGEST = 60;

interface GiveawaysProps {
  id: string;
  text: string;
  spans: Span[];
  knowsNames: boolean;
  onShow: (span: Span) => void;
}

/**
 * What is underlined, in words. The region is there before anything is in it, and only what is new is read out: a
 * hint among others, never an alarm.
 */
export function Giveaways({ id, text, spans, knowsNames, onShow }: GiveawaysProps) {
  const passages = distinct(text, spans);
  return (
    <div id={id} aria-live="polite" aria-relevant="additions text">
      {passages.length > 0 && (
        <div className={styles.giveaways}>
          <p className={styles.heading}>Could give you away:</p>
          <ul>
            {passages.map(({ words, kind, span }) => (
              <li key={`${kind} ${words}`}>
                <button type="button" onClick={() => onShow(span)}>
                  “{words}”
                </button>{' '}
                <span>({REASONS[kind]})</span>
              </li>
            ))}
          </ul>
          <p className={styles.promise}>
            Only a hint; you decide what you send. Nothing leaves this browser for this check.
          </p>
        </div>
      )}
      {!knowsNames && text && (
        <p className={styles.promise}>Names are not looked for: a part of this page did not load.</p>
      )}
    </div>
  );
}

interface Passage {
  words: string;
  kind: Kind;
  span: Span;
}

/** Each passage once, however often it is written. */
function distinct(text: string, spans: Span[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const span of spans) {
    const words = shortened(text.slice(span.start, span.end));
    const key = `${span.kind} ${words}`;
    if (!passages.has(key)) passages.set(key, { words, kind: span.kind, span });
  }
  return [...passages.values()];
}

function shortened(words: string): string {
  const bare = words.replace(/^["'“„»«‘‚]|["'“”«»‘’]$/g, '').replace(/\s+/g, ' ');
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : bare;
}
