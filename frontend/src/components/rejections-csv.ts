import { csv } from '@/lib/csv';

/** A row an import refused, with what to look for in the file. */
export interface Rejection {
  line: number | null;
  field?: string | null;
  value?: string | null;
  reason: string;
}

export function rejectionsCsv(rejections: Rejection[]): string {
  const rows = rejections.map(({ line, field, value, reason }) => [
    String(line),
    field ?? '',
    value ?? '',
    reason,
  ]);
  return csv([['line', 'field', 'value', 'reason'], ...rows]);
}
