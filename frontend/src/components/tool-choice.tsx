interface ToolChoiceProps {
  tools: readonly { id: string; name: string }[];
  /** The id of the chosen one; undefined for all. */
  tool: string | undefined;
  onTool: (tool: string | undefined) => void;
}

/** Narrows a page to one tool. */
export function ToolChoice({ tools, tool, onTool }: ToolChoiceProps) {
  return (
    <label>
      <span>Tool</span>{' '}
      <select value={tool ?? ''} onChange={({ target }) => onTool(target.value || undefined)}>
        <option value="">All tools</option>
        {tools.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
