import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';
import { upload, type UploadProgress } from '@/lib/api/upload';

export type UsageImport = Answered<paths, '/api/insight/v1/usage/imports', 'post'>;
export type UsageSource = Answered<paths, '/api/insight/v1/usage/sources', 'get'>['sources'][number];

export interface UsageFile {
  source: string;
  file: File;
  mapping: File | null;
}

export const sourcesQuery = queryOptions({
  queryKey: ['usage', 'sources'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/usage/sources'))).sources,
});

export const pastImportsQuery = infiniteQueryOptions({
  queryKey: ['usage', 'imports'],
  queryFn: ({ pageParam }) =>
    answered(insight.GET('/api/insight/v1/usage/imports', { params: { query: { cursor: pageParam } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Every row an import refused, page by page. */
export async function allRejections(importId: string) {
  const ask = (cursor?: string) =>
    answered(
      insight.GET('/api/insight/v1/usage/imports/{importId}/rejections', {
        params: { path: { importId }, query: { cursor } },
      }),
    );
  const first = await ask();
  const all = [...first.rejections];
  for (let next = first.next; next !== null;) {
    const page = await ask(next);
    all.push(...page.rejections);
    next = page.next;
  }
  return all;
}

/** A file with a mapping travels as parts, one without as it is. */
export function importUsage(
  { source, file, mapping }: UsageFile,
  onProgress: (progress: UploadProgress) => void,
): Promise<UsageImport> {
  const path = `/api/insight/v1/usage/imports?source=${encodeURIComponent(source)}`;
  if (mapping === null) return upload(path, file, 'application/octet-stream', onProgress);
  const parts = new FormData();
  parts.append('file', file);
  parts.append('mapping', new Blob([mapping], { type: 'application/json' }), mapping.name);
  return upload(path, parts, null, onProgress);
}
