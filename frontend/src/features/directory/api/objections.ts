import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered, Asked } from '@/lib/api/operation';

export type Raised = Answered<paths, '/api/feedback/v1/objections', 'get'>['objections'][number];
export type Decision = Asked<paths, '/api/feedback/v1/objections/{id}/decision', 'post'>;

export const objectionsQuery = queryOptions({
  queryKey: ['objections'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/objections'))).objections,
});

export function decide(id: string, decision: Decision) {
  return answered(
    feedback.POST('/api/feedback/v1/objections/{id}/decision', {
      params: { path: { id } },
      body: decision,
    }),
  );
}
