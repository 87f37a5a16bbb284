import { VERDICTS, verdictOf, type Verdict } from '@/components/verdict';
import { WITHHELD } from '@/components/withheld';
import { counted } from '@/lib/format';
import type { BoardCell } from '../api/board';
import styles from './board-page.module.css';

/** The board in one sentence, before any cell is looked at. */
export function Summary({ cells }: { cells: BoardCell[] }) {
  return <p className={styles.summary}>{summaryOf(cells)}</p>;
}

export function summaryOf(cells: BoardCell[]): string {
  const counts = new Map<Verdict, number>();
  let hidden = 0;
  for (const cell of cells) {
    if ('withheld' in cell) hidden += 1;
    else counts.set(verdictOf(cell.verdict), (counts.get(verdictOf(cell.verdict)) ?? 0) + 1);
  }
  const shown = cells.length - hidden;
  const words = (Object.keys(VERDICTS) as Verdict[])
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => `${counts.get(verdict)} ${VERDICTS[verdict].word.toLowerCase()}`);
  const rest = hidden > 0 ? ` ${counted(hidden, 'cell is', 'cells are')} ${WITHHELD}.` : '';
  return shown === 0
    ? `No cell is shown.${rest}`
    : `${counted(shown, 'cell is', 'cells are')} shown: ${words.join(', ')}.${rest}`;
}
