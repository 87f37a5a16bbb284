/** Hands a text to the browser's downloads. */
export function saveAs(
  fileName: string,
  text: string,
  type: 'text/csv' | 'application/json' | 'application/x-ndjson',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
