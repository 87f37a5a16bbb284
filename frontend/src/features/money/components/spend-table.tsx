import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { VerdictGlyph, VERDICTS, verdictOf } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { decimal } from '@/lib/format';
import { KINDS, limits, money, moneyRange } from '../api/amounts';
import type { CellSpend, MoneyCell, MoneyPage } from '../api/money';
import styles from './money-page.module.css';

const COLUMNS = [
  { name: 'Group' },
  { name: 'Tool' },
  { name: 'Verdict' },
  { name: 'Spend', number: true },
  { name: 'Outcomes of tasks' },
  { name: 'Hours saved', number: true },
  { name: 'An hour saved costs', number: true },
];

interface SpendTableProps {
  cells: MoneyCell[];
  tools: MoneyPage['tools'];
  more: (() => void) | null;
  loading: boolean;
}

export function SpendTable({ cells, tools, more, loading }: SpendTableProps) {
  const [all, setAll] = useState(false);
  const shown = cells.filter(({ figures }) => all || (!('withheld' in figures) && tells(figures)));
  return (
    <>
      <label>
        <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} /> Also groups
        without a figure
      </label>
      {shown.length === 0 ? (
        <Empty title="No group has a figure of money here">
          Costs come with usage reports, outcomes with files of tasks.
        </Empty>
      ) : (
        <Table caption="Spend by group, tool and verdict" columns={COLUMNS}>
          {shown.map((cell) => (
            <Row
              key={cell.id}
              cell={cell}
              tool={tools.find(({ id }) => id === cell.tool)?.name ?? cell.tool}
            />
          ))}
        </Table>
      )}
      {more && (
        <div>
          <Button onClick={more} disabled={loading}>
            Show more groups
          </Button>
        </div>
      )}
    </>
  );
}

function tells(figures: CellSpend): boolean {
  return figures.spend.length > 0 || figures.outcomes !== null;
}

function Row({ cell, tool }: { cell: MoneyCell; tool: string }) {
  const { figures } = cell;
  const head = (
    <>
      <th scope="row">{cell.name}</th>
      <td>{tool}</td>
    </>
  );
  if ('withheld' in figures) {
    return (
      <tr>
        {head}
        <td colSpan={COLUMNS.length - 2}>
          <Withheld reason={figures.withheld} />
        </td>
      </tr>
    );
  }
  const face = verdictOf(figures.verdict);
  return (
    <tr>
      {head}
      <td>
        <Link to="/board/cells/$cellId" params={{ cellId: cell.id }} className={styles.verdict}>
          <VerdictGlyph verdict={face} /> {VERDICTS[face].word}
        </Link>
      </td>
      <NumberCell>
        {figures.spend.length === 0
          ? '–'
          : figures.spend.map((amount) => (
              <div key={`${amount.currency}${amount.kind}`}>
                {moneyRange(amount.from, amount.to, amount.currency)} {KINDS[amount.kind] ?? amount.kind}
              </div>
            ))}
      </NumberCell>
      <td className={figures.outcomes === null ? undefined : styles.told}>
        {figures.outcomes === null ? '–' : <Outcomes figures={figures.outcomes} />}
      </td>
      <NumberCell>
        {figures.hoursSaved === null
          ? '–'
          : `${decimal(figures.hoursSaved.low, 0)} to ${decimal(figures.hoursSaved.high, 0)}`}
      </NumberCell>
      <NumberCell>
        {figures.costPerHour.length > 0
          ? figures.costPerHour.map(({ currency, kind, from, to }) => (
              <div key={`${currency}${kind}`}>
                {money(from, currency)}–{money(to, currency)}
              </div>
            ))
          : figures.hoursSaved !== null && <span className={styles.note}>{figures.note}</span>}
      </NumberCell>
    </tr>
  );
}

function Outcomes({ figures }: { figures: NonNullable<CellSpend['outcomes']> }) {
  return (
    <>
      Time ratio {limits(figures.timeRatio)}
      <span className={styles.outcome}>
        {figures.perceptionGap && <>Took {limits(figures.perceptionGap)} times as long as expected. </>}
        {figures.grade && <>Grade {limits(figures.grade)}. </>}
        {figures.rework && <>Rework {limits(figures.rework)}. </>}
        Tasks: {figures.tasksWith}+ with, {figures.tasksWithout}+ without.
      </span>
    </>
  );
}
