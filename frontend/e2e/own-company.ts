import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
const WEEKS_A_PERIOD = 4;
const PERIODS_A_YEAR = 13;

export const UNITS = ['Claims', 'Underwriting'];
export const PEOPLE = 30;

/** A company of two units as its own systems would export it, all of it in the last closed period. */
export function writeOwnFiles(folder: string, peopleHeader: string): void {
  const monday = lastClosedMonday(new Date());
  const date = (offset: number) => new Date(monday.getTime() + offset * DAY).toISOString().slice(0, 10);
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `N${100 + i}`,
    unit: UNITS[i % UNITS.length] as string,
    gitHub: `octo-${i}`,
    day: date(i % 5),
  }));
  const write = (file: string, lines: string[]) => writeFileSync(join(folder, file), lines.join('\n') + '\n');
  write('people.csv', [
    peopleHeader,
    ...people.map(
      ({ id, unit, gitHub }) =>
        `${id},${id.toLowerCase()}@nordlys.example,Person ${id},${unit.toLowerCase()},Nordlys/${unit},,true,github:${gitHub},en,Europe/Berlin,DE`,
    ),
  ]);
  write('responses.csv', [
    'employee,date,tool,score,text',
    ...people.map(({ id, day }, i) => `${id},${day},copilot,${1 + (i % 5)},"It helped, mostly"`),
  ]);
  write(
    'copilot.ndjson',
    people.map(({ gitHub, day }, i) =>
      JSON.stringify({
        report_start_day: date(0),
        report_end_day: date(6),
        day,
        organization_id: '41',
        enterprise_id: '7',
        user_id: 410_000 + i,
        user_login: gitHub,
        user_initiated_interaction_count: 5 + i,
        code_generation_activity_count: 9,
        code_acceptance_activity_count: 4,
        loc_suggested_to_add_sum: 60,
        loc_suggested_to_delete_sum: 0,
        loc_added_sum: 25,
        loc_deleted_sum: 0,
        used_agent: false,
        used_chat: true,
        totals_by_ide: [],
        totals_by_feature: [],
      }),
    ),
  );
}

/** The Monday of the last week before the running period: periods are four ISO weeks, the thirteenth takes the 53rd. */
function lastClosedMonday(today: Date): Date {
  const weekday = (today.getUTCDay() + 6) % 7;
  const thursday = new Date(today.getTime() + (3 - weekday) * DAY);
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7);
  const period = Math.min(Math.floor(week / WEEKS_A_PERIOD), PERIODS_A_YEAR - 1);
  const weeksAgo = week - period * WEEKS_A_PERIOD + 1;
  return new Date(thursday.getTime() - 3 * DAY - weeksAgo * 7 * DAY);
}
