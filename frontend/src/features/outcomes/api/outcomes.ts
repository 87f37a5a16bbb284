import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';
import { upload, type UploadProgress } from '@/lib/api/upload';

export type OutcomeImport = Answered<paths, '/api/insight/v1/outcomes/imports', 'get'>['imports'][number];

export const outcomeImportsQuery = infiniteQueryOptions({
  queryKey: ['outcomes'],
  queryFn: ({ pageParam }) =>
    answered(insight.GET('/api/insight/v1/outcomes/imports', { params: { query: { cursor: pageParam } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export function importOutcomes(
  file: File,
  onProgress: (progress: UploadProgress) => void,
): Promise<OutcomeImport> {
  return upload('/api/insight/v1/outcomes/imports', file, 'application/octet-stream', onProgress);
}
