import Papa from 'papaparse';
import type { InvitedPerson } from './invited';

export interface Comparison {
  /** Invited, and on the company's list. */
  both: number;
  /** Invited, and not on the list: nobody the company knows. */
  invented: InvitedPerson[];
  /** On the list and not invited, as who joined after the groups were fixed and waits for four others. */
  uninvited: string[];
}

const COLUMN = 'employee_id';

/**
 * Employee ids of a CSV file: its column `employee_id`, or the only column there is.
 *
 * @throws Error saying what is wrong with the file
 */
export function idsOf(csv: string): Set<string> {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: 'greedy',
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new Error(`Line ${(broken.row ?? 0) + 1}: a quoted value does not end.`);
  const [first = [], ...rest] = data.map((row) => row.map((value) => value.trim()));
  const column = first.indexOf(COLUMN);
  if (column === -1 && first.length > 1) {
    throw new Error(`The file has ${first.length} columns and none of them is named ${COLUMN}.`);
  }
  const rows = column === -1 ? [first, ...rest] : rest;
  const ids = new Set(rows.map((row) => row[Math.max(column, 0)] ?? '').filter((id) => id !== ''));
  if (ids.size === 0) throw new Error('The file names nobody.');
  return ids;
}

export function compare(invited: readonly InvitedPerson[], listed: ReadonlySet<string>): Comparison {
  const ids = new Set(invited.map(({ employeeId }) => employeeId));
  const invented = invited.filter(({ employeeId }) => !listed.has(employeeId));
  return {
    both: invited.length - invented.length,
    invented,
    uninvited: [...listed].filter((id) => !ids.has(id)).sort(),
  };
}
