/** One refused field, row or part of a request. */
export interface FieldProblem {
  where: string | null;
  value: string | null;
  code: string | null;
  detail: string;
}

/** RFC 9457 problem details as the pages use them; `code` is the only thing they switch on. */
export interface Problem {
  code: string;
  status: number;
  title: string;
  detail: string | null;
  errors: FieldProblem[];
}

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.code}: ${problem.detail ?? problem.title}`, options);
    this.problem = problem;
  }
}

export const unreachable: Problem = {
  code: 'unreachable',
  status: 0,
  title: 'Candor cannot be reached',
  detail: 'The network or the service is down. Nothing you typed is lost; try again in a moment.',
  errors: [],
};

export const sessionEnded: Problem = {
  code: 'session-ended',
  status: 401,
  title: 'Your session has ended',
  detail: 'Log in again to go on. Drafts stay in this browser.',
  errors: [],
};

const BY_STATUS: Record<number, { code: string; title: string }> = {
  401: { code: 'session-ended', title: 'Your session has ended' },
  403: { code: 'forbidden', title: 'Your roles do not reach this' },
  404: { code: 'not-found', title: 'There is nothing here' },
  413: { code: 'too-large', title: 'This is too large' },
  429: { code: 'too-many-requests', title: 'Too many requests' },
  503: { code: 'unavailable', title: 'The service is starting or being updated' },
};

/** Reads a problem from whatever an error response carried, a body of another shape or none included. */
export function toProblem(body: unknown, status: number): Problem {
  const fields = isRecord(body) ? body : {};
  const fallback = BY_STATUS[status] ?? { code: `http-${status}`, title: 'Something went wrong' };
  return {
    code: text(fields['code']) ?? slugOf(text(fields['type'])) ?? fallback.code,
    status,
    title: text(fields['title']) ?? fallback.title,
    detail: text(fields['detail']),
    errors: fieldProblems(fields['errors'] ?? fields['violations']),
  };
}

/** Any thrown value as a problem: a query's error is not always one of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    code: 'unexpected',
    status: 0,
    title: 'This page met something it did not expect',
    detail: error instanceof Error ? error.message : null,
    errors: [],
  };
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    where: place(entry),
    value: text(entry['value']),
    code: text(entry['code']),
    detail: text(entry['detail']) ?? text(entry['reason']) ?? text(entry['message']) ?? 'not accepted',
  }));
}

function place(entry: Record<string, unknown>): string | null {
  const line = typeof entry['line'] === 'number' ? `line ${entry['line']}` : null;
  const field = text(entry['pointer']) ?? text(entry['field']);
  return [line, field].filter((part) => part !== null).join(', ') || null;
}

function slugOf(type: string | null): string | null {
  return type?.includes('/problems/') ? (type.split('/').pop() ?? null) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
