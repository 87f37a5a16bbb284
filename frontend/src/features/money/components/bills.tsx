import { NumberCell, Table } from '@/components/table';
import { Withheld } from '@/components/withheld';
import { KINDS, money, moneyRange } from '../api/amounts';
import type { MoneyPage } from '../api/money';
import styles from './money-page.module.css';

interface BillsProps {
  elsewhere: MoneyPage['elsewhere'];
  bills: MoneyPage['bills'];
  tools: MoneyPage['tools'];
}

/** What belongs to no shown group. */
export function Bills({ elsewhere, bills, tools }: BillsProps) {
  const nameOf = (tool: string) => tools.find(({ id }) => id === tool)?.name ?? tool;
  const told = elsewhere.filter(({ figures }) => !('withheld' in figures));
  if (told.length === 0 && bills.length === 0) return null;
  return (
    <>
      <h2>Beside the groups</h2>
      <p className={styles.words}>
        Groups that are hidden stand here as one sum; bills for nobody in particular are never divided among
        groups. Neither is added to the rest: they may show the same money.
      </p>
      <Table
        caption="Spend of no shown group"
        columns={[{ name: 'What' }, { name: 'Tool' }, { name: 'Amount', number: true }]}
      >
        {told.map(({ tool, figures }) => (
          <tr key={tool}>
            <th scope="row">Hidden groups together</th>
            <td>{nameOf(tool)}</td>
            <NumberCell>
              {'withheld' in figures ? (
                <Withheld reason={figures.withheld} />
              ) : (
                figures.spend.map(({ currency, kind, from, to }) => (
                  <div key={`${currency}${kind}`}>
                    {moneyRange(from, to, currency)} {KINDS[kind] ?? kind}
                  </div>
                ))
              )}
            </NumberCell>
          </tr>
        ))}
        {bills.map(({ source, tool, figures }, at) => (
          <tr key={at}>
            <th scope="row">Bill of {source}</th>
            <td>{nameOf(tool)}</td>
            <NumberCell>
              {'withheld' in figures ? (
                <Withheld reason={figures.withheld} />
              ) : (
                `${money(figures.from, figures.currency)} ${KINDS[figures.kind] ?? figures.kind}`
              )}
            </NumberCell>
          </tr>
        ))}
      </Table>
    </>
  );
}
