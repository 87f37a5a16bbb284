import type { UploadedSource } from '../api/connections';
import styles from './usage-page.module.css';

/** Sources that come as files only, and how their files are had. */
export function UploadOnly({ sources }: { sources: UploadedSource[] }) {
  return (
    <details>
      <summary>Sources that come as files only</summary>
      <dl className={styles.exports}>
        {sources.map(({ source, name, export: how }) => (
          <div key={source}>
            <dt>
              {name} <code>{source}</code>
            </dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
