import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, feedback, insight } from '@/lib/api/client';
import type { paths as FeedbackPaths } from '@/lib/api/feedback';
import type { paths as InsightPaths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type OwnRecord = Answered<FeedbackPaths, '/api/feedback/v1/me/record', 'get'>;
export type Objection = OwnRecord['objections'][number];
export type NewObjection = Asked<FeedbackPaths, '/api/feedback/v1/me/objections', 'post'>;
export type UsagePage = Answered<InsightPaths, '/api/insight/v1/me/usage', 'get'>;
export type OwnDay = UsagePage['days'][number];
export type OwnHour = UsagePage['hours'][number];

export type GroupReads = Answered<InsightPaths, '/api/insight/v1/access-log/mine', 'get'>;

export const groupReadsQuery = queryOptions({
  queryKey: ['me', 'group-reads'],
  queryFn: () => answered(insight.GET('/api/insight/v1/access-log/mine')),
});

export const recordQuery = queryOptions({
  queryKey: ['me', 'record'],
  queryFn: () => answered(feedback.GET('/api/feedback/v1/me/record')),
});

/** Some weeks a page, newest first. */
export const usageQuery = infiniteQueryOptions({
  queryKey: ['me', 'usage'],
  queryFn: ({ pageParam }) => usageBefore(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

export function usageBefore(before: string | null): Promise<UsagePage> {
  return answered(
    insight.GET('/api/insight/v1/me/usage', { params: { query: before === null ? {} : { before } } }),
  );
}

/** Every page there is: for the export. */
export async function allUsage(): Promise<{ usage: OwnDay[]; usageHours: OwnHour[] }> {
  const usage: OwnDay[] = [];
  const usageHours: OwnHour[] = [];
  let before: string | null = null;
  do {
    const page: UsagePage = await usageBefore(before);
    usage.push(...page.days);
    usageHours.push(...page.hours);
    before = page.next;
  } while (before !== null);
  return { usage, usageHours };
}

/** Says of a day that it was a scheduled job of one's own, or takes the word back. */
export function markAutomation({ source, tool, day }: OwnDay, automation: boolean) {
  const where = { params: { path: { source, tool, day } } };
  const address = '/api/insight/v1/me/usage/automations/{source}/{tool}/{day}';
  return answered<unknown>(automation ? insight.PUT(address, where) : insight.DELETE(address, where));
}

export function raiseObjection(objection: NewObjection) {
  return answered(feedback.POST('/api/feedback/v1/me/objections', { body: objection }));
}

export function withdrawObjection(id: string) {
  return answered<unknown>(
    feedback.DELETE('/api/feedback/v1/me/objections/{id}', { params: { path: { id } } }),
  );
}
