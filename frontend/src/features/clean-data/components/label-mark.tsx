import { LABELS, type Label } from '../api/clean-data';
import styles from './clean-data-page.module.css';

/** A word with a shape of its own, so that colour is never the only carrier. */
export function LabelMark({ label }: { label: Label }) {
  return (
    <span className={`${styles.label} ${styles[label]}`} title={LABELS[label].meaning}>
      <span aria-hidden="true">{GLYPHS[label]}</span> {LABELS[label].word}
    </span>
  );
}

const GLYPHS: Record<Label, string> = { USE: '●', DOWN_WEIGHT: '◐', EXCLUDE: '✕', UNKNOWN: '?' };
