import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

const path = { campaign: 'ai-at-work' };

export type Contract = Answered<paths, '/api/feedback/v1/campaigns/{campaign}/contract', 'get'>;
export type Terms = Contract['terms'];

export const contractQuery = queryOptions({
  queryKey: ['contract', path.campaign],
  queryFn: () =>
    answered(feedback.GET('/api/feedback/v1/campaigns/{campaign}/contract', { params: { path } })),
});

/** Signs stricter terms; refused from the first wave on. */
export function declareContract(terms: Terms) {
  return answered(
    feedback.PUT('/api/feedback/v1/campaigns/{campaign}/contract', { params: { path }, body: terms }),
  );
}
