/** Something an import knows, for which a file may have a column. */
export interface MappedThing {
  /** As the service calls it. */
  name: string;
  label: string;
  hint?: string;
}

/** A word that holds for every row of a file without a column for it. */
export interface MappedWord extends MappedThing {
  /** What may be chosen; anything may be typed where left out. */
  options?: { value: string; name: string }[];
}

/** What one kind of import can read. */
export interface MappingShape {
  things: MappedThing[];
  /** Rarely needed, folded away. */
  more: MappedThing[];
  words: MappedWord[];
  /** The two ends of a rating scale are asked for. */
  scale: boolean;
  /** What is still missing before the service would take it, in words. */
  lacks: (draft: MappingDraft) => string | null;
  example: { name: string; csv: string; mapping: string };
}

export interface MappingDraft {
  separator: string;
  decimal: string;
  dateFormat: string;
  columns: Readonly<Record<string, string>>;
  defaults: Readonly<Record<string, string>>;
  scale: { from: string; to: string };
}

export const EMPTY_MAPPING: MappingDraft = {
  separator: ',',
  decimal: '.',
  dateFormat: 'yyyy-MM-dd',
  columns: {},
  defaults: {},
  scale: { from: '', to: '' },
};

/** The JSON both services read; what was left empty is left out. */
export function mappingJson({ columns, defaults, scale, ...form }: MappingDraft): string {
  const mapping = {
    format: 'csv',
    ...form,
    columns: filled(columns),
    ...(Object.keys(filled(defaults)).length > 0 && { defaults: filled(defaults) }),
    ...(scale.from !== '' &&
      scale.to !== '' && { scale: { from: Number(scale.from), to: Number(scale.to) } }),
  };
  return JSON.stringify(mapping, null, 2);
}

export function has({ columns, defaults }: MappingDraft, name: string): boolean {
  return Boolean(columns[name]?.trim() || defaults[name]?.trim());
}

export interface Header {
  separator: string;
  names: string[];
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The first line of a CSV, cut at the sign it holds most often. */
export function headerOf(firstLine: string): Header {
  const line = firstLine.replace(/^\uFEFF/, '').trimEnd();
  const times = (sign: string) => line.split(sign).length;
  const separator = SEPARATORS.reduce((best, sign) => (times(sign) > times(best) ? sign : best));
  const names = line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  return { separator, names: [...new Set(names)].filter((name) => name !== '') };
}

/** Reads no more of the file than its first line needs. */
export async function readHeader(file: File): Promise<Header> {
  const start = await file.slice(0, 65_536).text();
  return headerOf(start.split(/\r?\n/, 1)[0] ?? '');
}

function filled(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words)
      .map(([name, word]) => [name, word.trim()] as const)
      .filter(([, word]) => word !== ''),
  );
}
