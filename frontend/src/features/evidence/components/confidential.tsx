import { countRange, percent } from '@/lib/format';
import type { CellEvidence } from '../api/cell';
import styles from './confidential.module.css';

/** Answers given in chat or imported: shown beside the anonymous ones, never in one count with them. */
export function Confidential({ answers }: { answers: NonNullable<CellEvidence['confidential']> }) {
  const shares = [
    answers.helpful === null ? null : `${percent(answers.helpful)} say it helps`,
    answers.notWithoutTarget === null
      ? null
      : `${percent(answers.notWithoutTarget)} would not use it without the target`,
  ].filter((share) => share !== null);
  return (
    <p className={styles.beside}>
      <b>Beside it, in no count above:</b> {countRange(answers.n, answers.nTo)} confidential answers
      {shares.length > 0 && `; ${shares.join(', ')}`}.
    </p>
  );
}
