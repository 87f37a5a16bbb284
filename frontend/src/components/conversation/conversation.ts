import { queryOptions } from '@tanstack/react-query';
import { answered, feedback } from '@/lib/api/client';
import type { paths } from '@/lib/api/feedback';
import type { Answered } from '@/lib/api/operation';

export type Conversation = Answered<paths, '/api/feedback/v1/comments/{commentId}/replies', 'get'>;

export const LONGEST_REPLY = 2_000;

export function conversationQuery(commentId: string) {
  return queryOptions({
    queryKey: ['comments', commentId, 'replies'],
    queryFn: () =>
      answered(
        feedback.GET('/api/feedback/v1/comments/{commentId}/replies', { params: { path: { commentId } } }),
      ),
  });
}

export function writeReply(commentId: string, text: string): Promise<Conversation> {
  return answered(
    feedback.POST('/api/feedback/v1/comments/{commentId}/replies', {
      params: { path: { commentId } },
      body: { text },
    }),
  );
}

/** What a refusal means to a reader. */
export const REPLY_WORDS: Record<string, string> = {
  'not-found': 'This comment takes no replies: its author kept no receipt, or it is gone.',
  'own-unit':
    'You lead people this comment may come from. Conversations with its author are for readers outside, so that nobody has to fear an answer.',
  'reply-too-soon': 'A day passes between two turns. What you wrote stays here.',
  'conversation-over': 'All three turns were taken; this conversation is over.',
};
