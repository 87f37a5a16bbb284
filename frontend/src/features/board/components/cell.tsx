import { Link } from '@tanstack/react-router';
import { VERDICTS, VerdictGlyph, verdictOf } from '@/components/verdict';
import { countRange } from '@/lib/format';
import type { BoardCell, BoardNode, BoardTool } from '../api/board';
import { Trend } from './trend';
import styles from './cell.module.css';

interface CellProps {
  cell: BoardCell | undefined;
  node: BoardNode;
  tool: BoardTool;
}

export function Cell({ cell, node, tool }: CellProps) {
  if (!cell) {
    return (
      <td className={styles.cell}>
        <span className={styles.nothing}>nothing reported</span>
      </td>
    );
  }
  const { figures } = cell;
  if ('withheld' in figures) {
    return (
      <td className={`${styles.cell} hatch`}>
        <span className={styles.withheld}>{figures.withheld}</span>
      </td>
    );
  }
  const verdict = verdictOf(figures.verdict);
  return (
    <td className={styles.cell}>
      <Link to="/board/cells/$cellId" params={{ cellId: cell.id }} className={styles.shown}>
        <VerdictGlyph verdict={verdict} />
        <span>
          <Where node={node} tool={tool} />
          <span className={styles.word}>{VERDICTS[verdict].word}</span>
          <span className={styles.figures}>
            n {countRange(figures.n, figures.nTo)}
            {figures.usage === 'no usage data' && <> · no usage data</>}
            {figures.note && <> · {figures.note}</>}
          </span>
        </span>
        {figures.trend && figures.trend.length > 0 && <Trend trend={figures.trend} />}
      </Link>
    </td>
  );
}

/** A link read out of its table still says which cell it opens. */
function Where({ node, tool }: { node: BoardNode; tool: BoardTool }) {
  return (
    <span className="visually-hidden">
      {node.name}, {tool.name}:{' '}
    </span>
  );
}
