import { NumberCell, Table } from '@/components/table';
import { bandWords } from '@/lib/band-words';
import { countRange, percent } from '@/lib/format';
import type { CellEvidence } from '../api/cell';
import styles from './breakdowns.module.css';

type Breakdown = CellEvidence['breakdowns'][number];

const TITLES = { 'use-case': 'By use case', 'usage-band': 'By how much they use it' };
const FIRST = { 'use-case': 'Use case', 'usage-band': 'Use' };

/** The whole company's answers by what they carry; there is none for a single unit. */
export function Breakdowns({ breakdowns }: { breakdowns: Breakdown[] }) {
  const shown = breakdowns.filter(({ parts }) => parts.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((breakdown) => (
        <BreakdownTable key={breakdown.by} breakdown={breakdown} />
      ))}
      <p className={styles.note}>
        Parts that too few answered from are not listed, and neither is one that could be worked out from the
        others.
      </p>
    </>
  );
}

function BreakdownTable({ breakdown: { by, parts } }: { breakdown: Breakdown }) {
  return (
    <section className={styles.breakdown}>
      <h2>{TITLES[by]}</h2>
      <Table
        caption={TITLES[by]}
        columns={[
          { name: FIRST[by] },
          { name: 'Answers', number: true },
          { name: 'It helps', number: true },
          { name: 'Not without the target', number: true },
        ]}
      >
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{by === 'usage-band' ? capital(bandWords(part.id)) : part.name}</th>
            <NumberCell>{countRange(part.n, part.nTo)}</NumberCell>
            <NumberCell>{share(part.helpful)}</NumberCell>
            <NumberCell>{share(part.notWithoutTarget)}</NumberCell>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function share(value: number | null) {
  return value === null ? <span className="mute">not asked</span> : percent(value);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
