let zone: string | undefined;

/** The installation names its zone once, at start; a name this browser does not know counts as none. */
export function showTimesIn(companyZone: string | null): void {
  zone = companyZone !== null && isKnown(companyZone) ? companyZone : undefined;
}

/** `undefined` is what `Intl` takes for the viewer's own zone. */
export function companyZone(): string | undefined {
  return zone;
}

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
