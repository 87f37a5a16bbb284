/** What differs between installations, served as `/config.json` beside the pages. */
export interface Environment {
  keycloak: { url: string; realm: string; clientId: string };
}

export async function loadEnvironment(): Promise<Environment> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return parseEnvironment(await response.json());
}

export function parseEnvironment(value: unknown): Environment {
  const keycloak = field(value, 'keycloak');
  return {
    keycloak: {
      url: requiredText(keycloak, 'url'),
      realm: requiredText(keycloak, 'realm'),
      clientId: requiredText(keycloak, 'clientId'),
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function requiredText(value: unknown, name: string): string {
  const text = field(value, name);
  if (typeof text !== 'string' || text === '') throw new Error(`/config.json lacks keycloak.${name}`);
  return text;
}
