import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from './api/client';
import type { paths } from './api/insight';
import type { Answered } from './api/operation';

export type WishedSlice = Answered<paths, '/api/insight/v1/slice-wishes', 'get'>['wishes'][number];
export type Dimension = WishedSlice['dimensions'][number];

export const DIMENSIONS: Record<Dimension, string> = {
  unit: 'Unit',
  tool: 'Tool',
  'use-case': 'Use case',
  'usage-band': 'How much it is used',
  question: 'Question',
  obstacle: 'Obstacle',
  week: 'Week',
  quarter: 'Quarter',
  language: 'Language',
  country: 'Country',
};

/** `Unit × Use case`. */
export function sliceName(dimensions: Dimension[]): string {
  return dimensions.map((dimension) => DIMENSIONS[dimension]).join(' × ');
}

export const wishedSlicesQuery = queryOptions({
  queryKey: ['slice-wishes'],
  queryFn: async () => (await answered(insight.GET('/api/insight/v1/slice-wishes'))).wishes,
});

export function wishForSlice(dimensions: Dimension[], reason: string) {
  return answered(
    insight.POST('/api/insight/v1/slice-wishes', { body: { dimensions, reason: reason.trim() || null } }),
  );
}
