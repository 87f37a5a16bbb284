import { ProblemError, toProblem, unreachable } from './problem';

/**
 * A request without log-in, cookies and referrer: a server that does not know who asks cannot answer one person otherwise
 * than the rest.
 *
 * @throws ProblemError for everything but a success
 */
export async function asNobody(address: string, request: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(address, window.location.origin), {
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...request,
    });
  } catch (cause) {
    throw new ProblemError(unreachable, { cause });
  }
  if (!response.ok) {
    throw new ProblemError(toProblem(await response.json().catch(() => null), response.status));
  }
  return response;
}

/** Hands in JSON as nobody. */
export function postAsNobody(address: string, body: unknown): Promise<Response> {
  return asNobody(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
