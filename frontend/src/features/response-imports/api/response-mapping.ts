import { has, type MappingShape } from '@/components/mapping/mapping';

const EXAMPLE = {
  name: 'responses-example',
  csv: [
    'employee,date,tool,score,text',
    'e-1001,2026-11-23,copilot,4,"Saves me the boilerplate, not the thinking."',
    'e-1002,2026-11-24,copilot,2,I fix more than I keep.',
    '',
  ].join('\n'),
  mapping: JSON.stringify(
    {
      format: 'csv',
      separator: ',',
      dateFormat: 'yyyy-MM-dd',
      columns: { person: 'employee', date: 'date', tool: 'tool', rating: 'score', comment: 'text' },
      scale: { from: 1, to: 5 },
      defaults: { quote: 'count-only' },
    },
    null,
    2,
  ),
};

/** One row per answer, as any survey tool may export it. */
export const RESPONSE_MAPPING: MappingShape = {
  things: [
    { name: 'date', label: 'Date of the answer' },
    { name: 'person', label: 'Person', hint: 'Only to count people; thrown away after the run.' },
    { name: 'unit', label: 'Unit id', hint: 'Needed where no person is named.' },
    { name: 'tool', label: 'Tool' },
    { name: 'rating', label: 'Rating', hint: 'Give the ends of its scale below.' },
    { name: 'comment', label: 'Comment' },
  ],
  more: [
    { name: 'useCase', label: 'Use case' },
    { name: 'used', label: 'Used it' },
    { name: 'netMinutes', label: 'Minutes saved or lost' },
    { name: 'quality', label: 'Quality' },
    { name: 'withoutTarget', label: 'Would use it without a target' },
    { name: 'choice', label: 'Whose choice it was' },
    { name: 'obstacles', label: 'Obstacles', hint: 'Several in a cell, semicolons between.' },
  ],
  words: [
    { name: 'tool', label: 'Tool of every row', hint: 'Where there is no column.' },
    {
      name: 'quote',
      label: 'Comments',
      hint: 'Not said counts as may be quoted.',
      options: [
        { value: 'may-be-quoted', name: 'may be quoted' },
        { value: 'count-only', name: 'count only' },
      ],
    },
  ],
  scale: true,
  lacks(draft) {
    if (!has(draft, 'date')) return 'Still missing: the column that holds the date.';
    if (!draft.columns['person']?.trim() && !has(draft, 'unit')) {
      return 'Still missing: a column for the person or the unit, to find the group.';
    }
    const { from, to } = draft.scale;
    if ((from === '') !== (to === '')) return 'Still missing: the other end of the rating scale.';
    return from !== '' && from === to ? 'The ends of the rating scale are the same.' : null;
  },
  example: EXAMPLE,
};
