import { NumberCell, Table } from '@/components/table';
import { VerdictGlyph, VERDICTS, verdictOf } from '@/components/verdict';
import { bandWords } from '@/lib/band-words';
import { count, countRange, counted, percent } from '@/lib/format';
import type { CellEvidence } from '../api/cell';
import styles from './breakdowns.module.css';
import { printedE } from './signal-card';

type Breakdown = CellEvidence['breakdowns'][number];
type Part = Breakdown['parts'][number];

const TITLES = { 'use-case': 'By use case', 'usage-band': 'By how much they use it' };
const FIRST = { 'use-case': 'Use case', 'usage-band': 'Use' };

/** Answers of the whole company, or of its shown groups, by what they carry; there is none for a single unit. */
export function Breakdowns({ breakdowns, asked }: { breakdowns: Breakdown[]; asked: number }) {
  const shown = breakdowns.filter(({ parts }) => parts.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((breakdown) => (
        <BreakdownTable key={breakdown.by} breakdown={breakdown} asked={asked} />
      ))}
      <p className={styles.note}>
        Parts that too few answered from are not listed, and neither is one that could be worked out from the
        others.
      </p>
    </>
  );
}

function BreakdownTable({
  breakdown: { by, parts, people },
  asked,
}: {
  breakdown: Breakdown;
  asked: number;
}) {
  const judged = parts.some((part) => part.judged);
  return (
    <section className={styles.breakdown}>
      <h2>{TITLES[by]}</h2>
      {people < asked && (
        <p className={styles.note}>
          Of the groups that can be shown: {counted(people, 'person', 'people')} of {count(asked)} asked.
        </p>
      )}
      <Table
        caption={TITLES[by]}
        columns={[
          { name: FIRST[by] },
          { name: 'Answers', number: true },
          { name: 'It helps', number: true },
          { name: 'Not without the target', number: true },
          ...(judged ? [{ name: 'Verdict' }] : []),
        ]}
      >
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{by === 'usage-band' ? capital(bandWords(part.id)) : part.name}</th>
            <NumberCell>{countRange(part.n, part.nTo)}</NumberCell>
            <NumberCell>{share(part.helpful)}</NumberCell>
            <NumberCell>{share(part.notWithoutTarget)}</NumberCell>
            {judged && <td>{part.judged ? <VerdictWord value={part.judged.verdict} /> : '–'}</td>}
          </tr>
        ))}
      </Table>
      {parts.map((part) => part.judged && <Judged key={part.id} name={part.name} judged={part.judged} />)}
    </section>
  );
}

/** Why no verdict is given by use case, what people say of it by itself, and what it would take. */
function Judged({ name, judged }: { name: string; judged: NonNullable<Part['judged']> }) {
  return (
    <details className={styles.judged}>
      <summary>{name}: what people say, and what is missing</summary>
      <p>{judged.sentence}</p>
      <ul>
        {judged.signals.map((signal) => (
          <li key={signal.id}>
            {signal.sentence ?? `${signal.question} Not asked here: ${signal.reason ?? 'no reason given'}.`}
            {signal.e !== null && (
              <span className="mute"> e&nbsp;{printedE(signal.e).replace(' ', '\u00a0')}</span>
            )}
          </li>
        ))}
      </ul>
      <p>What it would take:</p>
      <ul>
        {judged.missing.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
    </details>
  );
}

function VerdictWord({ value }: { value: string }) {
  const verdict = verdictOf(value);
  return (
    <span className={styles.verdict} title={VERDICTS[verdict].meaning}>
      <VerdictGlyph verdict={verdict} size={14} /> {VERDICTS[verdict].word}
    </span>
  );
}

function share(value: number | null) {
  return value === null ? <span className="mute">not asked</span> : percent(value);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
