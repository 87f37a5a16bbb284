import { Link } from '@tanstack/react-router';
import { VERDICTS, verdictOf, type Verdict } from '@/components/verdict';
import { WITHHELD } from '@/components/withheld';
import { count } from '@/lib/format';
import { hasVerdict, isShown, type Board, type BoardCell, type ShownCell } from '../api/board';
import styles from './board-page.module.css';

/** Verdicts the sentence names; the others come first in the table. */
const NAMED = 6;
const ORDER = Object.keys(VERDICTS) as Verdict[];

/** The board in one sentence, before any cell is looked at, with a way to each verdict. */
export function Summary({ board, tool }: { board: Board; tool: string | undefined }) {
  const cells = tool ? board.cells.filter((cell) => cell.tool === tool) : board.cells;
  const found = cells.filter(hasVerdict).sort((a, b) => rank(a) - rank(b) || b.figures.n - a.figures.n);
  return (
    <p className={styles.summary}>
      {howMany(found.length, cells)}
      {found.slice(0, NAMED).map((cell, index) => (
        <span key={cell.id}>
          {index === 0 ? ': ' : ', '}
          <Link to="/board/cells/$cellId" params={{ cellId: cell.id }}>
            {nameOf(cell, board)}
          </Link>{' '}
          {VERDICTS[verdictOf(cell.figures.verdict)].word.toLowerCase()}
        </span>
      ))}
      {found.length > NAMED && ` and ${count(found.length - NAMED)} more`}. {restOf(cells)}
    </p>
  );
}

function rank(cell: ShownCell): number {
  return ORDER.indexOf(verdictOf(cell.figures.verdict));
}

function howMany(found: number, cells: BoardCell[]): string {
  const of = `${count(cells.length)} ${cells.length === 1 ? 'cell' : 'cells'}`;
  if (found === 0) return cells.length === 0 ? 'There is no cell yet' : `None of ${of} has a verdict`;
  return `${count(found)} of ${of} ${found === 1 ? 'has' : 'have'} a verdict`;
}

/** The cells without one, by what they lack. */
export function restOf(cells: BoardCell[]): string {
  const shown = cells.filter(isShown);
  const running = shown.filter((cell) => verdictOf(cell.figures.verdict) === 'RUNNING').length;
  const unsure = shown.filter((cell) => verdictOf(cell.figures.verdict) === 'INSUFFICIENT_EVIDENCE').length;
  const hidden = cells.length - shown.length;
  const parts = [
    running > 0 && `${count(running)} ${running === 1 ? 'waits' : 'wait'} for the period to end`,
    unsure > 0 && `for ${count(unsure)} nobody can tell yet`,
    hidden > 0 && `${count(hidden)} ${hidden === 1 ? 'is' : 'are'} ${WITHHELD}`,
  ].filter((part) => part !== false);
  const sentence = parts.join(', ');
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function nameOf(cell: ShownCell, board: Board): string {
  const node = board.nodes.find(({ id }) => id === cell.node)?.name ?? cell.node;
  const tool = board.tools.find(({ id }) => id === cell.tool)?.name ?? cell.tool;
  return `${node} × ${tool}`;
}
