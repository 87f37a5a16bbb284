import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered, Asked } from '@/lib/api/operation';

export type Connections = Answered<paths, '/api/insight/v1/usage/connections', 'get'>;
export type Connection = Connections['connections'][number];
export type FetchedSource = Connections['fetched'][number];
export type UploadedSource = Connections['uploaded'][number];
export type NewConnection = Asked<paths, '/api/insight/v1/usage/connections', 'post'>;
export type Trial = Answered<paths, '/api/insight/v1/usage/connections/{connectionId}/test', 'post'>;

const WHILE_RUNNING = 3_000;

export const connectionsQuery = queryOptions({
  queryKey: ['usage', 'connections'],
  queryFn: () => answered(insight.GET('/api/insight/v1/usage/connections')),
  refetchInterval: ({ state }) =>
    state.data?.connections.some((connection) => connection.running) ? WHILE_RUNNING : false,
});

export type ConnectionState = 'running' | 'paused' | 'failed' | 'new' | 'waiting';

export function stateOf(connection: Connection): ConnectionState {
  if (connection.running) return 'running';
  if (connection.paused) return 'paused';
  if (connection.lastFailed) return 'failed';
  return connection.lastRun === null ? 'new' : 'waiting';
}

/** What the source is known to serve, else what was fetched so far; null before the first day came. */
export function oldestDayOf({ oldestDay, oldestFetched }: Connection): string | null {
  return oldestDay ?? oldestFetched ?? null;
}

export function addConnection(connection: NewConnection) {
  return answered(insight.POST('/api/insight/v1/usage/connections', { body: connection }));
}

const at = (connectionId: string) => ({ params: { path: { connectionId } } });

export function testConnection(id: string) {
  return answered(insight.POST('/api/insight/v1/usage/connections/{connectionId}/test', at(id)));
}

export function runConnection(id: string) {
  return answered(insight.POST('/api/insight/v1/usage/connections/{connectionId}/run', at(id)));
}

export function pauseConnection(id: string) {
  return answered(insight.POST('/api/insight/v1/usage/connections/{connectionId}/pause', at(id)));
}

export function resumeConnection(id: string) {
  return answered(insight.POST('/api/insight/v1/usage/connections/{connectionId}/resume', at(id)));
}

export function deleteConnection(id: string) {
  return answered(insight.DELETE('/api/insight/v1/usage/connections/{connectionId}', at(id)));
}
