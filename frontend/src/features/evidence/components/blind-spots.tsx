import styles from './missing.module.css';

/** What the sources behind this cell's usage cannot see or do not say. */
export function BlindSpots({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="blind-spots">
      <h2 id="blind-spots">What the usage figures cannot see</h2>
      <div className={styles.groups}>
        <div>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
