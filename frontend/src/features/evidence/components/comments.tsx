import { CommentConversation } from '@/components/conversation/comment-conversation';
import { waveName } from '@/lib/format';
import type { CellEvidence, Comment } from '../api/cell';
import styles from './comments.module.css';

/** Comments a side shows before "more". */
const SHOWN = 6;

/** Where sides are known both stand, an empty one in words: silence on a side is a finding, not knowing it is none. */
export function Comments({ comments }: { comments: CellEvidence['comments'] }) {
  const { supporting, contradicting, other } = comments;
  return (
    <section aria-label="In people’s words" className={styles.sides}>
      {supporting.length === 0 && contradicting.length === 0 ? (
        <Unsided comments={other} />
      ) : (
        <>
          <Side
            title="What supports it"
            comments={supporting}
            none="No comment that may be quoted supports it."
          />
          <Side
            title="What speaks against it"
            comments={contradicting}
            none="No comment that may be quoted speaks against it."
          />
          {other.length > 0 && <Side title="Other words from this group" comments={other} wide />}
        </>
      )}
    </section>
  );
}

function Unsided({ comments }: { comments: Comment[] }) {
  return (
    <Side
      title="In people’s words"
      comments={comments}
      lead="Which side these comments take has not been read from their words yet."
      none="No comment can be shown: too few were written, or none that may be quoted."
      wide
    />
  );
}

interface SideProps {
  title: string;
  comments: Comment[];
  lead?: string;
  none?: string;
  wide?: boolean;
}

function Side({ title, comments, lead, none, wide }: SideProps) {
  return (
    <div className={wide ? styles.wide : undefined}>
      <h2>{title}</h2>
      {comments.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <>
          {lead && <p className={styles.lead}>{lead}</p>}
          <Quotes comments={comments.slice(0, SHOWN)} />
          {comments.length > SHOWN && (
            <details className={styles.more}>
              <summary>{comments.length - SHOWN} more</summary>
              <Quotes comments={comments.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Quotes({ comments }: { comments: Comment[] }) {
  return (
    <ul className={styles.quotes}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <blockquote>“{comment.text}”</blockquote>
          <p>
            {comment.level} · {waveName(comment.wave)}
          </p>
          {comment.level === 'anonymous' && <CommentConversation commentId={comment.id} />}
        </li>
      ))}
    </ul>
  );
}
