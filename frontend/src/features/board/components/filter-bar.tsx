import type { Board, BoardFilter } from '../api/board';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  board: Board;
  filter: BoardFilter;
  onChange: (filter: BoardFilter) => void;
}

export function FilterBar({ board, filter, onChange }: FilterBarProps) {
  return (
    <div className={styles.bar}>
      <label>
        <span>Unit</span>
        <select
          value={filter.unit ?? ''}
          onChange={(event) => onChange({ unit: event.target.value || undefined })}
        >
          <option value="">All in your reach</option>
          {board.nodes.map((node) => (
            <option key={node.id} value={node.id}>
              {' '.repeat(3 * node.depth) + node.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Tool</span>
        <select
          value={filter.tool ?? ''}
          onChange={(event) => onChange({ tool: event.target.value || undefined })}
        >
          <option value="">All tools</option>
          {board.tools.map((tool) => (
            <option key={tool.id} value={tool.id}>
              {tool.name}
            </option>
          ))}
        </select>
      </label>
      {(filter.unit ?? filter.tool) && (
        <button type="button" onClick={() => onChange({ unit: undefined, tool: undefined })}>
          Show everything
        </button>
      )}
    </div>
  );
}
