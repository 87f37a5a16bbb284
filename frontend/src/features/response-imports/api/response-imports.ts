import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';
import { upload, type UploadProgress } from '@/lib/api/upload';

export type ResponseImport = Answered<paths, '/api/feedback/v1/response-imports', 'post'>;

export interface ResponseFile {
  survey: string;
  file: File;
  /** `null` for a Viva Glint export, whose columns are known. */
  mapping: File | null;
}

export function importResponses(
  { survey, file, mapping }: ResponseFile,
  onProgress: (progress: UploadProgress) => void,
): Promise<ResponseImport> {
  const path = `/api/feedback/v1/response-imports?survey=${encodeURIComponent(survey)}`;
  if (mapping === null) return upload(path, file, 'text/csv', onProgress);
  const parts = new FormData();
  parts.append('file', file);
  parts.append('mapping', new Blob([mapping], { type: 'application/json' }), mapping.name);
  return upload(path, parts, null, onProgress);
}
