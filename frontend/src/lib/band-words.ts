const WORDS: Record<string, string> = {
  none: 'no use',
  some: 'some use, well below the target',
  near: 'near the target',
  above: 'above the target',
};

/** `near+above` as "near the target or above the target". */
export function bandWords(band: string): string {
  return band
    .split('+')
    .map((part) => WORDS[part] ?? part)
    .join(' or ');
}
