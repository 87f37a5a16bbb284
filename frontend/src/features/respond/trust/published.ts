import { queryOptions } from '@tanstack/react-query';
import { ProblemError, toProblem, unreachable } from '@/lib/api/problem';
import { fetchKeyLog, rememberLog, seenLog } from '../api/key-log';
import { toBase64url } from '../crypto/base64url';
import { sha256, utf8 } from '../crypto/bytes';
import { checkLog, type LogHead } from '../crypto/key-log';

/** A campaign's contract as everybody gets it, with what this browser made of its text. */
export interface PublishedContract {
  hash: string;
  text: string;
  /** Whether the text has this hash. */
  matches: boolean;
}

/** What this browser computed over the published log. */
export interface CheckedLog {
  size: number;
  root: string;
  /** Hashes of the contracts named by lists of waves not yet released. */
  contracts: string[];
}

/** Checks the log as before an answer: leaves, root, what was seen before and, where there is one, the invitation. */
export function checkedLogQuery(invited: LogHead | null) {
  return queryOptions({
    queryKey: ['key-log', invited],
    queryFn: async (): Promise<CheckedLog> => {
      const log = await fetchKeyLog();
      if (log.leaves.length === 0) return { size: 0, root: log.root, contracts: [] };
      await checkLog(log, invited ?? { size: log.leaves.length, root: log.root }, await seenLog());
      await rememberLog(log);
      return { size: log.leaves.length, root: log.root, contracts: log.open.flatMap(contractOf) };
    },
  });
}

function contractOf({ list }: { list: string }): string[] {
  const { contract } = JSON.parse(list) as { contract?: unknown };
  return typeof contract === 'string' ? [contract] : [];
}

/** As nobody, like the log: the same for everybody. */
export const contractsQuery = queryOptions({
  queryKey: ['contracts'],
  queryFn: async (): Promise<PublishedContract[]> => {
    let response: Response;
    try {
      response = await fetch(`${window.location.origin}/api/feedback/v1/contracts`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
    } catch (cause) {
      throw new ProblemError(unreachable, { cause });
    }
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new ProblemError(toProblem(body, response.status));
    const { contracts } = body as { contracts: { hash: string; text: string }[] };
    return Promise.all(
      contracts.map(async ({ hash, text }) => ({
        hash,
        text,
        matches: toBase64url(await sha256(utf8(text))) === hash,
      })),
    );
  },
});
