import { NumberCell, Table } from '@/components/table';
import { VerdictGlyph, VERDICTS, verdictOf } from '@/components/verdict';
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
  );
}
