import Keycloak from 'keycloak-js';
import type { Environment } from '@/config/env';
import { ProblemError, sessionEnded } from './api/problem';

/** Seconds an access token must still be good for when a request starts. */
const FRESH_FOR = 30;

export interface Session {
  readonly loggedIn: boolean;
  accessToken(): Promise<string>;
  logIn(): void;
  logOut(): void;
}

/**
 * OIDC authorization code flow with PKCE. Tokens live in memory only; a reload asks Keycloak again by one redirect
 * without a page (`prompt=none`), which works where third-party cookies do not.
 */
export async function openSession({ keycloakUrl, realm, clientId }: Environment): Promise<Session> {
  const client = new Keycloak({ url: keycloakUrl, realm, clientId });
  const loggedIn = await client.init({
    onLoad: 'check-sso',
    flow: 'standard',
    pkceMethod: 'S256',
    checkLoginIframe: false,
  });
  return {
    loggedIn,
    async accessToken() {
      try {
        await client.updateToken(FRESH_FOR);
      } catch (cause) {
        throw new ProblemError(sessionEnded, { cause });
      }
      if (client.token === undefined) throw new ProblemError(sessionEnded);
      return client.token;
    },
    logIn: () => void client.login({ redirectUri: window.location.href }),
    logOut: () => void client.logout({ redirectUri: window.location.origin + '/' }),
  };
}
