import { count } from '@/lib/format';
import type { Board, BoardRow, BoardTool } from '../api/board';
import { Cell } from './cell';
import styles from './matrix.module.css';

interface MatrixProps {
  board: Board;
  rows: BoardRow[];
  tools: BoardTool[];
}

/** Units down, tools across. */
export function Matrix({ board, rows, tools }: MatrixProps) {
  const cells = new Map(board.cells.map((cell) => [`${cell.node}~${cell.tool}`, cell]));
  return (
    // A table wider than the window scrolls inside its frame, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="region" aria-label="Verdicts by unit and tool">
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">
              Unit <span className={styles.people}>people</span>
            </th>
            {tools.map((tool) => (
              <th key={tool.id} scope="col">
                {tool.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <tr key={node.id}>
              <th scope="row" style={{ paddingLeft: 16 + 20 * node.depth }} data-top={node.parentId === null}>
                {node.name} <span className={styles.people}>{count(node.people)}</span>
                {node.above && <span className={styles.above}>in {node.above}</span>}
              </th>
              {tools.map((tool) => (
                <Cell key={tool.id} cell={cells.get(`${node.id}~${tool.id}`)} node={node} tool={tool} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
