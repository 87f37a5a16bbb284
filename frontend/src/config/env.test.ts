import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './env';

const CONFIG = {
  keycloakUrl: 'https://login.example',
  realm: 'candor',
  clientId: 'web',
  demo: true,
  company: 'Acme',
};

describe('configuration', () => {
  it('reads what the front door serves', () => {
    expect(parseEnvironment({ ...CONFIG, added: 'later' })).toEqual(CONFIG);
  });

  it('takes an installation for real unless it says it is a demonstration', () => {
    expect(parseEnvironment({ ...CONFIG, demo: undefined }).demo).toBe(false);
  });

  it.each(['keycloakUrl', 'realm', 'clientId', 'company'])('names a missing %s', (name) => {
    expect(() => parseEnvironment({ ...CONFIG, [name]: '' })).toThrow(`/config.json lacks ${name}`);
  });
});
