import { csv } from '@/lib/csv';
import type { OwnDay, OwnHour, OwnRecord } from './record';

export interface Everything extends OwnRecord {
  usage: OwnDay[];
  usageHours: OwnHour[];
}

export function asJson(everything: Everything): string {
  return JSON.stringify(everything, null, 2) + '\n';
}

/** One fact a line: which part of the record, what it is about, and what is held. */
export function asCsv({ person, invitations, levels, objections, usage, usageHours }: Everything): string {
  const { aliases, memberships, ...facts } = person;
  return csv([
    ['part', 'about', 'field', 'value'],
    ...Object.entries(facts).map(([field, value]) => ['directory', '', field, text(value)]),
    ...aliases.map(({ source, value }) => ['alias', '', source, value]),
    ...fields('membership', memberships, ({ validFrom }) => validFrom),
    ...fields('invitation', invitations, ({ wave }) => wave),
    ...levels.map(({ campaign, level }) => ['chosen level', campaign, 'level', level]),
    ...fields('objection', objections, ({ id }) => id),
    ...usage.flatMap(usageLines),
    ...usageHours.map(({ hour, source, tool, kind, amount }) => [
      'usage by the hour',
      `${hour} ${source} ${tool}`,
      kind,
      text(amount),
    ]),
  ]);
}

function usageLines({ day, source, tool, rows, ...facts }: OwnDay): string[][] {
  const about = `${day} ${source} ${tool}`;
  return [
    ...Object.entries(facts).map(([field, value]) => ['usage', about, field, text(value)]),
    ...rows.flatMap(({ surface, model, licensed, figures, cost }) => {
      const place = [about, surface, model].filter(Boolean).join(' ');
      return [
        ['usage', place, 'licensed', text(licensed)],
        ...figures.map(({ metric, value }) => ['usage', place, metric, text(value)]),
        ...(cost ? [['usage', place, `cost in hundredths of ${cost.currency}`, text(cost.minor)]] : []),
      ];
    }),
  ];
}

function fields<T extends object>(part: string, items: T[], about: (item: T) => string): string[][] {
  return items.flatMap((item) =>
    Object.entries(item).map(([field, value]) => [part, about(item), field, text(value)]),
  );
}

/** What is not known stays empty. */
function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
