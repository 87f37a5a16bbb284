import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Asked } from '@/lib/api/operation';

export type NewNote = Asked<paths, '/api/insight/v1/cells/{id}/notes', 'post'>;

export function noteOnCell(id: string, note: NewNote) {
  return answered(insight.POST('/api/insight/v1/cells/{id}/notes', { params: { path: { id } }, body: note }));
}

export function withdrawNote(noteId: string, reason: string) {
  return answered(
    insight.POST('/api/insight/v1/notes/{noteId}/withdrawal', {
      params: { path: { noteId } },
      body: { reason },
    }),
  );
}

/** Everything printed of a closed period, to be worked out again by whoever has the program. */
export async function exportOf(period: string): Promise<string> {
  return answered(
    insight.GET('/api/insight/v1/periods/{period}/export', {
      params: { path: { period } },
      parseAs: 'text',
    }),
  );
}
