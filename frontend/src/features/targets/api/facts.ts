import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type RecordedFact = Answered<paths, '/api/insight/v1/facts', 'get'>['facts'][number];
export type NewFact = Asked<paths, '/api/insight/v1/facts', 'post'>;
export type FactKind = RecordedFact['fact']['kind'];

export const factsQuery = queryOptions({
  queryKey: ['facts'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/facts'))).facts,
});

/** Whether it is still said to be so: neither corrected by a newer entry nor withdrawn. */
export function stands({ correctedBy, withdrawn }: RecordedFact): boolean {
  return correctedBy === null && withdrawn === null;
}

export function declareFact(fact: NewFact) {
  return answered(insight.POST('/api/insight/v1/facts', { body: fact }));
}

export function withdrawFact(factId: string, reason: string) {
  return answered(
    insight.POST('/api/insight/v1/facts/{factId}/withdrawal', {
      params: { path: { factId } },
      body: { reason },
    }),
  );
}
