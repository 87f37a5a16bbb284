import { useState } from 'react';
import { EMPTY_MAPPING, mappingJson, readHeader, type MappingDraft, type MappingShape } from './mapping';

/** A mapping named column by column, or brought along as a file. */
export function useMapping(shape: MappingShape) {
  const [way, setWay] = useState<'named' | 'file'>('named');
  const [draft, setDraft] = useState<MappingDraft>(EMPTY_MAPPING);
  const [header, setHeader] = useState<string[]>([]);
  const [file, setFile] = useState<File | null>(null);

  /** Offers the columns of the file to be imported and takes over the sign that divides them. */
  async function look(imported: File | null): Promise<void> {
    if (imported === null) return setHeader([]);
    const { separator, names } = await readHeader(imported);
    setHeader(names);
    if (names.length > 1) setDraft((before) => ({ ...before, separator }));
  }

  const named =
    shape.lacks(draft) === null
      ? new File([mappingJson(draft)], 'mapping.json', { type: 'application/json' })
      : null;
  return { way, setWay, draft, setDraft, header, look, file, setFile, ready: way === 'named' ? named : file };
}

export type Mapping = ReturnType<typeof useMapping>;
