import { inTreeOrder, type Board, type BoardFilter } from '../api/board';
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
          {inTreeOrder(board.nodes).map((node) => (
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
      <label>
        <span>Rows</span>
        <select
          value={filter.order ?? ''}
          onChange={(event) => onChange({ order: event.target.value === 'tree' ? 'tree' : undefined })}
        >
          <option value="">Verdicts first</option>
          <option value="tree">As the organisation</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.shown === true}
          onChange={(event) => onChange({ shown: event.target.checked ? true : undefined })}
        />
        <span>Only rows with a shown cell</span>
      </label>
      {(filter.unit ?? filter.tool ?? filter.shown) && (
        <button
          type="button"
          onClick={() => onChange({ unit: undefined, tool: undefined, shown: undefined })}
        >
          Show everything
        </button>
      )}
    </div>
  );
}
