import { queryOptions } from '@tanstack/react-query';
import { answered, feedback, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type Tool = Answered<paths, '/api/insight/v1/tools', 'get'>['tools'][number];
export type UseCase = Answered<paths, '/api/insight/v1/use-cases', 'get'>['useCases'][number];
export type NewUseCase = Asked<paths, '/api/insight/v1/use-cases', 'post'>;

export const toolsQuery = queryOptions({
  queryKey: ['tools'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/tools'))).tools,
});

export const useCasesQuery = queryOptions({
  queryKey: ['use-cases'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/use-cases'))).useCases,
});

export const unitsQuery = queryOptions({
  queryKey: ['directory', 'units'],
  queryFn: async () => (await answered(feedback.GET('/api/feedback/v1/directory/units'))).units,
});

export function addTool(name: string) {
  return answered(insight.POST('/api/insight/v1/tools', { body: { name } }));
}

export function addUseCase(useCase: NewUseCase) {
  return answered(insight.POST('/api/insight/v1/use-cases', { body: useCase }));
}

/** @param day the first day on which it is no longer offered */
export function retireUseCase(id: string, day: string) {
  return answered(
    insight.POST('/api/insight/v1/use-cases/{id}/retirement', {
      params: { path: { id } },
      body: { retired: day },
    }),
  );
}

/** Names people proposed; with the one wording instead while too few did. */
export const proposalsQuery = queryOptions({
  queryKey: ['use-cases', 'proposals'],
  queryFn: () => answered(insight.GET('/api/insight/v1/use-cases/proposals')),
});

export function dismissProposal(proposal: string, dismissed: boolean) {
  return answered<unknown>(
    insight.POST('/api/insight/v1/use-cases/proposals/dismissals', { body: { proposal, dismissed } }),
  );
}
