import { queryOptions } from '@tanstack/react-query';
import { ProblemError, toProblem, unreachable } from '@/lib/api/problem';

/** One kind of simulated group, as `./candor eval verdicts` prints it. */
export interface EvaluationLine {
  archetype: string;
  honest: boolean;
  knownLimit: boolean;
  testimony: string;
  n: number;
  groups: number;
  shares: Record<string, number>;
  everTheatre: number;
  upper95: number;
  power: number | null;
}

export interface Evaluation {
  commit: string;
  date: string;
  command: string;
  lines: EvaluationLine[];
}

/** A file of the build, made from docs/proofs; null before any run. */
export const evaluationQuery = queryOptions({
  queryKey: ['evaluation'],
  queryFn: async (): Promise<Evaluation | null> => {
    let response: Response;
    try {
      response = await fetch(`${window.location.origin}/evaluation.json`, { credentials: 'omit' });
    } catch (cause) {
      throw new ProblemError(unreachable, { cause });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || body === undefined) throw new ProblemError(toProblem(body, response.status));
    return body as Evaluation | null;
  },
});
