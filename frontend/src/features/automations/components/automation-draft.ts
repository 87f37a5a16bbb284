import type { NewAutomation } from '../api/automations';

/** The form as it stands; hours are empty for whole days. */
export interface AutomationDraft {
  about: 'person' | 'account';
  employee: string;
  hash: string;
  tool: string;
  fromDay: string;
  fromHour: string;
  toHour: string;
  note: string;
}

export type DraftErrors = Partial<Record<keyof AutomationDraft, string>>;

export function emptyDraft(today: string): AutomationDraft {
  return {
    about: 'person',
    employee: '',
    hash: '',
    tool: '',
    fromDay: today,
    fromHour: '',
    toHour: '',
    note: '',
  };
}

export function checkDraft(draft: AutomationDraft): { errors: DraftErrors } | { job: NewAutomation } {
  const errors: DraftErrors = {};
  const person = draft.about === 'person';
  const employee = draft.employee.trim();
  const hash = draft.hash.trim();
  const note = draft.note.trim();
  if (person && employee === '') errors.employee = 'Whose tool is it?';
  if (person && draft.tool === '') errors.tool = 'Which tool runs the job?';
  if (!person && !/^[A-Za-z0-9_-]{22}$/.test(hash)) errors.hash = 'The code of an account has 22 characters.';
  if (draft.fromDay === '') errors.fromDay = 'From which day on?';
  if ((draft.fromHour === '') !== (draft.toHour === ''))
    errors[draft.fromHour === '' ? 'fromHour' : 'toHour'] = 'Both hours or neither.';
  else if (draft.fromHour !== '' && draft.fromHour === draft.toHour)
    errors.toHour = 'Leave both empty for whole days.';
  if (note === '') errors.note = 'Say why; the reason stays in the register.';
  else if (note.includes('@') || (person && employee !== '' && note.includes(employee)))
    errors.note = 'The reason names nobody.';
  if (Object.keys(errors).length > 0) return { errors };
  const hours = draft.fromHour === '';
  return {
    job: {
      hash: person ? null : hash,
      employee: person ? employee : null,
      tool: draft.tool === '' ? null : draft.tool,
      fromDay: draft.fromDay,
      fromHour: hours ? null : Number(draft.fromHour),
      toHour: hours ? null : Number(draft.toHour),
      note,
    },
  };
}
