import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';
import { upload, type UploadProgress } from '@/lib/api/upload';

export type DirectoryImport = Answered<paths, '/api/feedback/v1/directory/imports', 'post'>;
export type Unit = Answered<paths, '/api/feedback/v1/directory/units', 'get'>['units'][number];

export const unitsQuery = queryOptions({
  queryKey: ['directory', 'units'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/directory/units'))).units,
});

export interface DirectoryFile {
  file: File;
  /** `YYYY-MM-DD`, the day from which the file is true. */
  effective: string;
}

export function importDirectory(
  { file, effective }: DirectoryFile,
  onProgress: (progress: UploadProgress) => void,
): Promise<DirectoryImport> {
  return upload(
    `/api/feedback/v1/directory/imports?effective=${encodeURIComponent(effective)}`,
    file,
    'text/csv',
    onProgress,
  );
}

/** Units in the order of the tree, each with how deep it lies; a unit whose parent is not listed starts a tree. */
export function asTree(units: Unit[]): { unit: Unit; depth: number }[] {
  const known = new Set(units.map((unit) => unit.unitId));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentUnitId && known.has(unit.parentUnitId) ? unit.parentUnitId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, depth: number): { unit: Unit; depth: number }[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.unitId, depth + 1)]);
  return below(null, 0);
}
