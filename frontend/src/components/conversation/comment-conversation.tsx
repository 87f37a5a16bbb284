import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { problemOf } from '@/lib/api/problem';
import { counted, formatMoment } from '@/lib/format';
import { useMe } from '@/lib/me';
import { conversationQuery, LONGEST_REPLY, REPLY_WORDS, writeReply, type Conversation } from './conversation';
import { Turns } from './turns';
import styles from './conversation.module.css';

/** Talking with the author of a released comment, for readers; the auditor reads along. Asked for only when opened. */
export function CommentConversation({ commentId }: { commentId: string }) {
  const { roles } = useMe();
  const [open, setOpen] = useState(false);
  const writes = roles.includes('reader');
  if (!writes && !roles.includes('auditor')) return null;
  return (
    <div>
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {writes ? 'Write to its author' : 'See the conversation'}
      </Button>
      {open && <Opened commentId={commentId} writes={writes} />}
    </div>
  );
}

function Opened({ commentId, writes }: { commentId: string; writes: boolean }) {
  const conversation = useQuery(conversationQuery(commentId));
  return (
    <div className={styles.conversation}>
      {conversation.isPending ? (
        <Skeleton height={90} />
      ) : conversation.isError ? (
        <Refusal error={conversation.error} onRetry={() => void conversation.refetch()} />
      ) : (
        <>
          <Turns turns={conversation.data.turns.map(shown)} />
          {writes ? (
            <Reply commentId={commentId} conversation={conversation.data} />
          ) : (
            conversation.data.turns.length === 0 && <p>Nobody has written to its author.</p>
          )}
        </>
      )}
    </div>
  );
}

/** That a comment takes no replies is no failure. */
function Refusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { code } = problemOf(error);
  if (code === 'not-found' || code === 'own-unit') return <Notice>{REPLY_WORDS[code]}</Notice>;
  return <ProblemPanel error={error} onRetry={onRetry} />;
}

function Reply({ commentId, conversation }: { commentId: string; conversation: Conversation }) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const writing = useMutation({
    mutationFn: () => writeReply(commentId, text.trim()),
    onSuccess: (next) => {
      queries.setQueryData(conversationQuery(commentId).queryKey, next);
      setText('');
    },
  });
  const { left, nextAt } = conversation;
  if (left === 0) return <p className="mute">{REPLY_WORDS['conversation-over']}</p>;
  if (nextAt !== null) {
    return (
      <p className="mute" role="status">
        {counted(left, 'turn is', 'turns are')} left. The next reply is possible from {formatMoment(nextAt)};
        its author may answer before.
      </p>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else writing.mutate();
      }}
    >
      <Field
        label="Your reply"
        hint={`Its author can open it with the receipt, within a day; readers and the auditor see it here, the auditor with your name. You never learn who the author is. ${counted(left, 'turn is', 'turns are')} left.`}
        error={missing ? 'Write something, or leave it.' : null}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={LONGEST_REPLY}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      {writing.isError && <ProblemPanel error={writing.error} words={REPLY_WORDS} />}
      <div>
        <Button type="submit" look="primary" disabled={writing.isPending}>
          {writing.isPending ? 'Sending…' : 'Send reply'}
        </Button>
      </div>
    </form>
  );
}

function shown({ turn, from, text, day, writer }: Conversation['turns'][number]) {
  const reader = writer === null ? 'A reader' : `${writer}, reader`;
  return { turn, text, day, who: from === 'author' ? 'The author' : reader };
}
