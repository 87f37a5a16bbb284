/** The source whose columns are named by hand. */
export const MAPPED = 'csv';

/** What a file may be, by the ids of the service's importers. */
export const SOURCES = [
  { id: 'github-copilot-users', name: 'GitHub Copilot user report' },
  { id: 'github-copilot-seats', name: 'GitHub Copilot seats' },
  { id: 'github-copilot-teams', name: 'GitHub Copilot teams' },
  { id: 'github-copilot-billing', name: 'GitHub Copilot billing' },
  { id: 'github-copilot-metrics', name: 'GitHub Copilot totals of an organisation' },
  { id: 'claude-code-analytics', name: 'Claude Code analytics' },
  { id: 'anthropic-usage', name: 'Claude API usage' },
  { id: 'anthropic-cost', name: 'Claude API costs' },
  { id: 'openai-usage', name: 'OpenAI usage' },
  { id: 'openai-costs', name: 'OpenAI costs' },
  { id: 'codex-analytics', name: 'Codex enterprise analytics' },
  { id: 'cursor-daily', name: 'Cursor daily usage' },
  { id: 'cursor-events', name: 'Cursor usage events' },
  { id: 'cursor-commits', name: 'Cursor AI commits' },
  { id: 'windsurf', name: 'Windsurf analytics' },
  { id: 'amazon-q', name: 'Amazon Q Developer user activity' },
  { id: 'kiro', name: 'Kiro user activity' },
  { id: 'litellm-spend', name: 'LiteLLM spend logs' },
  { id: 'm365-copilot', name: 'Microsoft 365 Copilot usage report' },
  { id: 'viva-person-query', name: 'Viva person query' },
  { id: MAPPED, name: 'Any CSV, with a mapping' },
];
