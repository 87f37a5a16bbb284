/** Hands a document to the browser's downloads. */
export function saveAs(
  fileName: string,
  content: string | Blob,
  type: 'text/csv' | 'application/json' | 'application/x-ndjson' | 'application/pdf',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
