import { VERDICTS, VerdictGlyph, verdictOf } from '@/components/verdict';
import { periodName } from '@/lib/format';
import type { CellFigures } from '../api/board';
import styles from './cell.module.css';

/** Earlier periods shown beside the present one. */
const SHOWN = 4;

/** The verdicts of the periods before, oldest first: their glyphs, smaller and quieter than today's. */
export function Trend({ trend }: { trend: NonNullable<CellFigures['trend']> }) {
  const before = trend.slice(-SHOWN);
  const words = before.map(
    ({ period, verdict }) => `${periodName(period)}: ${VERDICTS[verdictOf(verdict)].word}`,
  );
  return (
    <span className={styles.trend} title={words.join('\n')}>
      <span className="visually-hidden">before: {words.join(', ')}</span>
      {before.map(({ period, verdict }) => (
        <VerdictGlyph key={period} verdict={verdictOf(verdict)} size={10} />
      ))}
    </span>
  );
}
