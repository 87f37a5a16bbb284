import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** Logs in on Keycloak's own page; demo log-ins have their name as password. */
export async function logIn(page: Page, user: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(user);
  await page.locator('#kc-login').click();
  await expect(page.locator('main#content h1')).toBeVisible();
}

interface OpenWave {
  waveId: string;
  period: string;
  block: { blockId: string; name: string; invited: number };
}

/** The API as a demo person, by direct grant: for what a test needs to know, never for what it tests. */
export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async as(request: APIRequestContext, user: string): Promise<Api> {
    const { keycloakUrl, realm } = (await (await request.get('/config.json')).json()) as Record<
      string,
      string
    >;
    const answer = await request.post(`${keycloakUrl}/realms/${realm}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'password',
        client_id: 'candor-cli',
        username: user,
        password: user,
        scope: 'openid',
      },
    });
    expect(answer.ok(), `log-in of ${user} by direct grant: ${answer.status()}`).toBe(true);
    return new Api(request, ((await answer.json()) as { access_token: string }).access_token);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request.get(path, { headers: { Authorization: `Bearer ${this.token}` } });
    expect(answer.ok(), `GET ${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, data: object): Promise<T> {
    const answer = await this.request.post(path, {
      headers: { Authorization: `Bearer ${this.token}` },
      data,
    });
    expect(answer.ok(), `POST ${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as T;
  }

  /** The wave that is open for this person; the main path closes a demo's only once. */
  async openWave(): Promise<OpenWave> {
    const { waves } = await this.get<{ waves: OpenWave[] }>('/api/feedback/v1/waves/open');
    expect(waves, 'no wave is open: this needs a fresh demo (./candor up --fresh)').not.toHaveLength(0);
    return waves[0] as OpenWave;
  }
}
