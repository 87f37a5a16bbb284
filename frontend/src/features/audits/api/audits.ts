import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type AuditLine = Answered<paths, '/api/insight/v1/audits', 'get'>['audits'][number];
export type AuditReport = Answered<paths, '/api/insight/v1/audits/{auditId}', 'get'>;
export type AuditQuestion = Asked<paths, '/api/insight/v1/audits', 'post'>;
export type AuditedCell = AuditReport['content']['cells'][number];
export type AuditedFigures = Exclude<AuditedCell['found'], { withheld: string }>;
export type Finding = AuditReport['findings'][number];
export type Outcome = NonNullable<Finding['decision']>['outcome'];

export const auditsQuery = infiniteQueryOptions({
  queryKey: ['audits'],
  queryFn: ({ pageParam }) =>
    answered(insight.GET('/api/insight/v1/audits', { params: { query: { page: pageParam } } })),
  initialPageParam: 0,
  getNextPageParam: (page) => page.next ?? undefined,
});

export function auditQuery(auditId: string) {
  return queryOptions({
    queryKey: ['audit', auditId],
    queryFn: () =>
      answered(insight.GET('/api/insight/v1/audits/{auditId}', { params: { path: { auditId } } })),
  });
}

/** Periods, units and tools an audit can be about, as the board of a period tells them. */
export function scopeQuery(period: string | undefined) {
  return queryOptions({
    queryKey: ['audit-scope', period],
    queryFn: () => answered(insight.GET('/api/insight/v1/board', { params: { query: { period } } })),
  });
}

export function openAudit(question: AuditQuestion) {
  return answered(insight.POST('/api/insight/v1/audits', { body: question }));
}

export function noteFinding(auditId: string, what: string, owner: string) {
  return answered(
    insight.POST('/api/insight/v1/audits/{auditId}/findings', {
      params: { path: { auditId } },
      body: { what, owner },
    }),
  );
}

export function decideFinding(auditId: string, number: number, outcome: Outcome, reason: string) {
  return answered(
    insight.POST('/api/insight/v1/audits/{auditId}/findings/{number}/decisions', {
      params: { path: { auditId, number } },
      body: { outcome, reason },
    }),
  );
}

export function signAudit(auditId: string, recordDigest: string) {
  return answered(
    insight.POST('/api/insight/v1/audits/{auditId}/sign-offs', {
      params: { path: { auditId } },
      body: { recordDigest },
    }),
  );
}

export function withdrawAudit(auditId: string, reason: string) {
  return answered(
    insight.POST('/api/insight/v1/audits/{auditId}/withdrawal', {
      params: { path: { auditId } },
      body: { reason },
    }),
  );
}

/** A document with the SHA-256 of its bytes, as this browser computed it. */
export interface TakenDocument {
  body: Blob;
  sha256: string;
}

export async function takeDocument(auditId: string, form: 'json' | 'pdf'): Promise<TakenDocument> {
  const asked = { params: { path: { auditId } }, parseAs: 'blob' } as const;
  const body: Blob =
    form === 'json'
      ? await answered(insight.GET('/api/insight/v1/audits/{auditId}', asked))
      : await answered(insight.GET('/api/insight/v1/audits/{auditId}/pdf', asked));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()));
  return { body, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
