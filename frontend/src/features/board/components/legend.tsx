import { VERDICTS, VerdictGlyph, type Verdict } from '@/components/verdict';
import { WITHHELD } from '@/components/withheld';
import styles from './legend.module.css';

const ORDER: Verdict[] = [
  'VALUE',
  'FRICTION',
  'THEATRE',
  'TOOL_INFLATION',
  'UNTAPPED',
  'INSUFFICIENT_EVIDENCE',
];

export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {ORDER.map((verdict) => (
        <li key={verdict} className={styles.entry} title={VERDICTS[verdict].meaning}>
          <VerdictGlyph verdict={verdict} size={14} />
          {VERDICTS[verdict].word}
        </li>
      ))}
      <li className={styles.entry}>
        <span className={`${styles.swatch} hatch`} aria-hidden="true" />
        {WITHHELD}
      </li>
    </ul>
  );
}
