import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as FeedbackPaths } from './feedback';
import type { paths as InsightPaths } from './insight';
import { ProblemError, toProblem, unreachable } from './problem';

let accessToken: () => Promise<string> = () => Promise.reject(new Error('No session was opened'));

/** The session hands over its way to a fresh access token once, at start. */
export function authoriseWith(source: () => Promise<string>): void {
  accessToken = source;
}

export function currentAccessToken(): Promise<string> {
  return accessToken();
}

const authorisation: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await accessToken()}`);
    return request;
  },
};

const options = {
  baseUrl: window.location.origin,
  fetch: (request: Request) => globalThis.fetch(request),
};

export const feedback = createClient<FeedbackPaths>(options);
export const insight = createClient<InsightPaths>(options);
feedback.use(authorisation);
insight.use(authorisation);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a success; everything else is thrown as a {@link ProblemError}, so that queries see one kind of failure. */
export async function answered<T>(call: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await call;
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError(unreachable, { cause });
  }
  if (!outcome.response.ok) throw new ProblemError(toProblem(outcome.error, outcome.response.status));
  return outcome.data as T;
}
