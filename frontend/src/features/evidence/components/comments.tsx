import { waveName } from '@/lib/format';
import type { CellEvidence, Comment } from '../api/cell';
import styles from './comments.module.css';

/** Comments a side shows before "more". */
const SHOWN = 6;

/** Both sides always stand, an empty one in words: silence on a side is a finding too. */
export function Comments({ comments }: { comments: CellEvidence['comments'] }) {
  return (
    <section aria-label="In people’s words" className={styles.sides}>
      <Side
        title="What supports it"
        comments={comments.supporting}
        none="No comment that may be quoted supports it."
      />
      <Side
        title="What speaks against it"
        comments={comments.contradicting}
        none="No comment that may be quoted speaks against it."
      />
      {comments.other.length > 0 && (
        <Side title="Other words from this group" comments={comments.other} none="" wide />
      )}
    </section>
  );
}

interface SideProps {
  title: string;
  comments: Comment[];
  none: string;
  wide?: boolean;
}

function Side({ title, comments, none, wide }: SideProps) {
  return (
    <div className={wide ? styles.wide : undefined}>
      <h2>{title}</h2>
      {comments.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <>
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
        </li>
      ))}
    </ul>
  );
}
