import type { Ref } from 'react';
import type { Span } from './kinds';
import styles from './checked-textarea.module.css';

interface UnderlinesProps {
  text: string;
  spans: Span[];
  mirror: Ref<HTMLDivElement>;
}

/**
 * The text once more, invisible and line by line behind the field that holds it: only the underlines show. The list
 * below the field says the same in words, so a screen reader is spared this.
 */
export function Underlines({ text, spans, mirror }: UnderlinesProps) {
  return (
    <div ref={mirror} className={styles.mirror} aria-hidden="true">
      {pieces(text, spans).map(({ start, words, marked }) =>
        marked ? (
          <mark key={start} data-start={start}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {'\n'}
    </div>
  );
}

interface Piece {
  start: number;
  words: string;
  marked: boolean;
}

/** The text cut wherever a span starts or ends: a role may hold a name. */
function pieces(text: string, spans: Span[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    words: text.slice(start, cuts[index + 1]),
    marked: spans.some((span) => span.start <= start && start < span.end),
  }));
}
