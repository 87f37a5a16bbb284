import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './env';

const CONFIG = {
  keycloakUrl: 'https://login.example',
  realm: 'candor',
  clientId: 'web',
  demo: true,
  company: 'Acme',
  zone: 'Europe/Berlin',
};

describe('configuration', () => {
  it('reads what the front door serves', () => {
    expect(parseEnvironment({ ...CONFIG, added: 'later' })).toEqual(CONFIG);
  });

  it('takes an installation for real unless it says it is a demonstration', () => {
    expect(parseEnvironment({ ...CONFIG, demo: undefined }).demo).toBe(false);
  });

  it('does without a zone', () => {
    expect(parseEnvironment({ ...CONFIG, zone: undefined }).zone).toBeNull();
  });

  it.each(['keycloakUrl', 'realm', 'clientId', 'company'])('names a missing %s', (name) => {
    expect(() => parseEnvironment({ ...CONFIG, [name]: '' })).toThrow(`/config.json lacks ${name}`);
  });
});
