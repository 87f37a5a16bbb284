import { waveName } from '@/lib/format';
import type { Hit } from '../api/search';
import { MarkedText } from './marked-text';
import styles from './hit-list.module.css';

export function HitList({ hits }: { hits: Hit[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <blockquote>
            <MarkedText text={hit.text} />
          </blockquote>
          <p>{[hit.labelName, hit.tool, waveName(hit.wave)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}
