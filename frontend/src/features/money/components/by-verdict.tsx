import { NumberCell, Table } from '@/components/table';
import { VerdictGlyph, VERDICTS, verdictOf, type Verdict } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { count } from '@/lib/format';
import { KINDS, moneyRange } from '../api/amounts';
import type { MoneyPage } from '../api/money';
import styles from './money-page.module.css';

const COLUMNS = [{ name: 'Verdict' }, { name: 'Spend', number: true }, { name: 'Groups', number: true }];

/** Sums over the groups that are shown. */
export function ByVerdict({ sums }: { sums: MoneyPage['byVerdict'] }) {
  if (sums.length === 0) {
    return (
      <p className={styles.words}>
        No spend can be shown: no source tells what tools cost, or too few people stand behind each sum.
      </p>
    );
  }
  return (
    <>
      <p className={styles.first}>{sentence(sums)}</p>
      <Table caption="Spend by verdict" columns={COLUMNS}>
        {sums.map(({ verdict, figures }, at) => {
          const face = verdictOf(verdict);
          return (
            <tr key={at}>
              <th scope="row">
                <span className={styles.verdict}>
                  <VerdictGlyph verdict={face} /> {VERDICTS[face].word}
                </span>
              </th>
              {'withheld' in figures ? (
                <td colSpan={2}>
                  <Withheld reason={figures.withheld} />
                </td>
              ) : (
                <>
                  <NumberCell>
                    {moneyRange(figures.amount.from, figures.amount.to, figures.amount.currency)}{' '}
                    {KINDS[figures.amount.kind] ?? figures.amount.kind}
                  </NumberCell>
                  <NumberCell>{count(figures.groups)}</NumberCell>
                </>
              )}
            </tr>
          );
        })}
      </Table>
    </>
  );
}

const MEANS: Partial<Record<Verdict, string>> = {
  VALUE: 'where people choose the tool',
  FRICTION: 'where obstacles cost the gain',
  THEATRE: 'where the figure is shaped by the target',
  TOOL_INFLATION: 'where the tool counts what nobody asked for',
  UNTAPPED: 'where few use what would help',
  INSUFFICIENT_EVIDENCE: 'where nothing can be told yet',
  RUNNING: 'in a period that still runs',
};

/** What a manager reads first: where the shown money lies, each currency and kind of price by itself. */
function sentence(sums: MoneyPage['byVerdict']): string {
  const parts = sums.flatMap(({ verdict, figures }) =>
    'withheld' in figures
      ? []
      : [
          `${moneyRange(figures.amount.from, figures.amount.to, figures.amount.currency)} ${KINDS[figures.amount.kind] ?? figures.amount.kind} ${MEANS[verdictOf(verdict)] ?? ''}`,
        ],
  );
  return `Shown spend: ${new Intl.ListFormat('en').format(parts)}.`;
}
