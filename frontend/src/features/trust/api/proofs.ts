import { queryOptions } from '@tanstack/react-query';
import { ProblemError, toProblem, unreachable } from '@/lib/api/problem';

/** A promise and what its tests said when `./candor prove` last ran; `unproven` without a test that did. */
export interface Proof {
  promise: number;
  about: string;
  sentence: string;
  status: 'proven' | 'unproven';
  figure: string | null;
  test: string | null;
  commit: string | null;
  date: string | null;
}

/** A file of the build, made from docs/proofs. */
export const proofsQuery = queryOptions({
  queryKey: ['proofs'],
  queryFn: async (): Promise<Proof[]> => {
    let response: Response;
    try {
      response = await fetch(`${window.location.origin}/proofs.json`, { credentials: 'omit' });
    } catch (cause) {
      throw new ProblemError(unreachable, { cause });
    }
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok || !Array.isArray(body)) throw new ProblemError(toProblem(body, response.status));
    return body as Proof[];
  },
});
