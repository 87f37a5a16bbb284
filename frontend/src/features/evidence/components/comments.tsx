import { CommentConversation } from '@/components/conversation/comment-conversation';
import { counted, waveName } from '@/lib/format';
import type { CellEvidence, Comment } from '../api/cell';
import styles from './comments.module.css';

/** Comments a side shows before "more". */
const SHOWN = 6;

const TITLES = {
  'for-against': ['What supports it', 'What speaks against it'],
  'help-trouble': ['Words of help', 'Words of trouble'],
} as const;

/** An empty side stands in words: silence on it is a finding. */
export function Comments({ comments }: { comments: CellEvidence['comments'] }) {
  const { sides, how, supporting, contradicting, other, supportingWords, contradictingWords } = comments;
  const all = supporting.length + contradicting.length + other.length;
  if (sides === 'undivided' || all === 0) {
    return (
      <section aria-label="In people’s words" className={styles.sides}>
        <Side
          title="In people’s words"
          comments={other}
          lead={how}
          none="No comment can be shown: too few were written, or none that may be quoted."
          wide
        />
      </section>
    );
  }
  const [first, second] = TITLES[sides];
  return (
    <section aria-label="In people’s words" className={styles.sides}>
      <p className={styles.how}>{how}</p>
      <Side title={first} comments={supporting} words={supportingWords} none={NONE} />
      <Side title={second} comments={contradicting} words={contradictingWords} none={NONE} />
      {other.length > 0 && <Side title="Words of both sides, or of neither" comments={other} wide />}
    </section>
  );
}

const NONE = 'No comment that may be quoted stands here.';

interface SideProps {
  title: string;
  comments: Comment[];
  lead?: string;
  /** By any of which a comment came here. */
  words?: string[];
  none?: string;
  wide?: boolean;
}

function Side({ title, comments, lead, words, none, wide }: SideProps) {
  return (
    <div className={wide ? styles.wide : undefined}>
      <h2>{title}</h2>
      {words && (
        <details className={styles.words}>
          <summary>Found by {counted(words.length, 'word', 'words')}</summary>
          <p>{words.join(', ')}</p>
        </details>
      )}
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
