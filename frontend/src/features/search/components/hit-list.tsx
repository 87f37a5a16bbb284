import { CommentConversation } from '@/components/conversation/comment-conversation';
import { waveName } from '@/lib/format';
import type { Hit } from '../api/search';
import { MarkedText } from '@/components/marked-text';
import styles from './hit-list.module.css';

interface HitListProps {
  hits: Hit[];
  /** Names of tools by id, as the facets tell them. */
  tools: Map<string, string>;
}

export function HitList({ hits, tools }: HitListProps) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <blockquote>
            <MarkedText text={hit.text} />
          </blockquote>
          <p>
            {[hit.labelName, hit.tool && (tools.get(hit.tool) ?? hit.tool), waveName(hit.wave)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <CommentConversation commentId={hit.id} />
        </li>
      ))}
    </ol>
  );
}
