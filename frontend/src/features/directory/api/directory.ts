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

/** What the import would do; nothing is written. */
export function previewDirectory(
  chosen: DirectoryFile,
  onProgress: (progress: UploadProgress) => void,
): Promise<DirectoryImport> {
  return send(chosen, { dryRun: 'true' }, onProgress);
}

/** @param leavers how many the person importing has been told would leave; the service refuses another number */
export function importDirectory(
  chosen: DirectoryFile,
  leavers: number,
  onProgress: (progress: UploadProgress) => void,
): Promise<DirectoryImport> {
  return send(chosen, { confirmLeavers: String(leavers) }, onProgress);
}

function send(
  { file, effective }: DirectoryFile,
  how: Record<string, string>,
  onProgress: (progress: UploadProgress) => void,
): Promise<DirectoryImport> {
  const query = new URLSearchParams({ effective, ...how });
  return upload(`/api/feedback/v1/directory/imports?${query}`, file, 'text/csv', onProgress);
}

/** A departure of more than one in five of those known before is more often a file cut short than a fact. */
export function manyWouldLeave({ changed, unchanged, left }: DirectoryImport): boolean {
  return left > (changed + unchanged + left) / 5;
}

export interface TreeRow {
  unit: Unit;
  depth: number;
  /** In the unit and in all below it. */
  people: number;
}

/** Units in the order of the tree, each with how deep it lies; a unit whose parent is not listed starts a tree. */
export function asTree(units: Unit[]): TreeRow[] {
  const known = new Set(units.map((unit) => unit.unitId));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentUnitId && known.has(unit.parentUnitId) ? unit.parentUnitId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, depth: number): TreeRow[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((unit) => {
        const rows = below(unit.unitId, depth + 1);
        const people = rows
          .filter((row) => row.depth === depth + 1)
          .reduce((sum, row) => sum + row.people, unit.people);
        return [{ unit, depth, people }, ...rows];
      });
  return below(null, 0);
}
