import { has, type MappingShape } from '@/components/mapping/mapping';

const FIGURES = [
  { name: 'human_prompts', label: 'Prompts by people' },
  { name: 'sessions', label: 'Sessions' },
  { name: 'offers', label: 'Suggestions or results offered' },
  { name: 'accepts_human', label: 'Accepted by people' },
  { name: 'passive_events', label: 'Passive events', hint: 'What happens without anybody asking.' },
  { name: 'errors', label: 'Errors' },
];

const MORE_FIGURES = [
  { name: 'machine_requests', label: 'Requests by the tool itself' },
  { name: 'accepts_auto', label: 'Accepted automatically' },
  { name: 'rejects', label: 'Rejected' },
  { name: 'lines_offered', label: 'Lines offered' },
  { name: 'lines_written', label: 'Lines written' },
  { name: 'lines_retained', label: 'Lines retained' },
  { name: 'active_seconds_user', label: 'Active seconds of the person' },
  { name: 'active_seconds_machine', label: 'Active seconds of the tool' },
  { name: 'tokens_in_uncached', label: 'Tokens in, uncached' },
  { name: 'tokens_in_cached', label: 'Tokens in, cached' },
  { name: 'tokens_out', label: 'Tokens out' },
  { name: 'retries', label: 'Retries' },
  { name: 'limit_hits', label: 'Limits met' },
  { name: 'cost_minor', label: 'Cost', hint: 'In cents; needs currency and kind.' },
];

const EXAMPLE = {
  name: 'usage-example',
  csv: [
    'User;Date;Messages;Results;Kept;Failures;Automatic',
    'ada@example.com;23.11.2026;14;12;7;1;40',
    'ben@example.com;23.11.2026;0;0;0;0;12',
    '',
  ].join('\n'),
  mapping: JSON.stringify(
    {
      format: 'csv',
      separator: ';',
      decimal: '.',
      dateFormat: 'dd.MM.yyyy',
      columns: {
        person: 'User',
        day: 'Date',
        human_prompts: 'Messages',
        offers: 'Results',
        accepts_human: 'Kept',
        errors: 'Failures',
        passive_events: 'Automatic',
      },
      defaults: { tool: 'chat-assistant' },
    },
    null,
    2,
  ),
};

/** One row per person and day, as any tool may export it. */
export const USAGE_MAPPING: MappingShape = {
  things: [
    { name: 'person', label: 'Person', hint: 'E-mail address or employee id.' },
    { name: 'day', label: 'Day' },
    { name: 'tool', label: 'Tool', hint: 'Or one tool for the whole file, below.' },
    ...FIGURES,
  ],
  more: [
    ...MORE_FIGURES,
    { name: 'surface', label: 'Surface' },
    { name: 'model', label: 'Model' },
    { name: 'licensed', label: 'Licensed' },
    { name: 'currency', label: 'Currency' },
    { name: 'cost_kind', label: 'Kind of cost', hint: 'list, charged or estimated' },
  ],
  words: [{ name: 'tool', label: 'Tool of every row', hint: 'Its id, such as copilot.' }],
  scale: false,
  lacks(draft) {
    if (!has(draft, 'person')) return 'Still missing: the column that names the person.';
    if (!has(draft, 'day')) return 'Still missing: the column that holds the day.';
    if (!has(draft, 'tool')) return 'Still missing: a column for the tool, or one tool for every row.';
    const figures = [...FIGURES, ...MORE_FIGURES];
    return figures.some(({ name }) => has(draft, name)) ? null : 'Still missing: at least one figure.';
  },
  example: EXAMPLE,
};
