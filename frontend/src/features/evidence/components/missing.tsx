import { Link } from '@tanstack/react-router';
import { VERDICTS, VerdictGlyph, type Verdict } from '@/components/verdict';
import styles from './missing.module.css';

/** What the evidence would have to show, by the verdict it would lead to. */
export function Missing({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">What it would take</h2>
      <p className={styles.next}>
        <Link to="/readiness">Readiness</Link> says what can be done about each, and from which day on.
      </p>
      <div className={styles.groups}>
        {[...byVerdict(sentences)].map(([verdict, lines]) => (
          <div key={verdict ?? 'any'}>
            {verdict && (
              <h3 className={styles.verdict}>
                <VerdictGlyph verdict={verdict} size={14} />
                {VERDICTS[verdict].word}
              </h3>
            )}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The service names the verdict before the colon: "VALUE: testimony (…)". */
export function byVerdict(sentences: string[]): Map<Verdict | null, string[]> {
  const groups = new Map<Verdict | null, string[]>();
  for (const sentence of sentences) {
    const [, name, rest] = /^([A-Z_]+): (.+)$/s.exec(sentence) ?? [];
    const known = name !== undefined && rest !== undefined && name in VERDICTS;
    const verdict = known ? (name as Verdict) : null;
    groups.set(verdict, [...(groups.get(verdict) ?? []), known ? rest : sentence]);
  }
  return groups;
}
