import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type ChosenLevel = Answered<paths, '/api/feedback/v1/me/level', 'get'>;
export type Level = ChosenLevel['chosen'];

export const levelQuery = queryOptions({
  queryKey: ['me', 'level'],
  queryFn: () => answered(feedback.GET('/api/feedback/v1/me/level')),
});

/** Holds from the next wave on; the open one keeps its level. */
export function chooseLevel(level: Level) {
  return answered(feedback.PUT('/api/feedback/v1/me/level', { body: { level } }));
}
