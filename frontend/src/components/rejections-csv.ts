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
  return (
    [['line', 'field', 'value', 'reason'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') +
    '\r\n'
  );
}

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is made plain text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
