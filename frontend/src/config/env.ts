/** What differs between installations, served as `/config.json` beside the pages. */
export interface Environment {
  keycloakUrl: string;
  realm: string;
  clientId: string;
  /** Everything in this installation is invented. */
  demo: boolean;
  company: string;
  /** IANA name such as `Europe/Berlin`; `null` where the installation names none. */
  zone: string | null;
}

export async function loadEnvironment(): Promise<Environment> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return parseEnvironment(await response.json());
}

export function parseEnvironment(value: unknown): Environment {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    keycloakUrl: requiredText(fields, 'keycloakUrl'),
    realm: requiredText(fields, 'realm'),
    clientId: requiredText(fields, 'clientId'),
    demo: fields['demo'] === true,
    company: requiredText(fields, 'company'),
    zone: typeof fields['zone'] === 'string' ? fields['zone'] : null,
  };
}

function requiredText(fields: Record<string, unknown>, name: string): string {
  const text = fields[name];
  if (typeof text !== 'string' || text === '') throw new Error(`/config.json lacks ${name}`);
  return text;
}
