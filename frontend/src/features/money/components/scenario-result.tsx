import { useState } from 'react';
import { NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { counted, decimal, percent } from '@/lib/format';
import { useMe } from '@/lib/me';
import { money } from '../api/amounts';
import type { Move, Scenario, ScenarioRequest } from '../api/money';
import { DecisionDialog } from './decision-dialog';
import styles from './money-page.module.css';

const COLUMNS = [
  { name: 'From' },
  { name: 'To' },
  { name: 'Amount', number: true },
  { name: 'Hours won a period', number: true },
  { name: 'Grade', number: true },
  { name: 'Breaks even' },
];

interface ScenarioResultProps {
  scenario: Scenario;
  request: ScenarioRequest;
}

export function ScenarioResult({ scenario, request }: ScenarioResultProps) {
  const me = useMe();
  const [deciding, setDeciding] = useState(false);
  const amount = (minor: number) => money(minor, scenario.currency);
  return (
    <div className={styles.section} aria-live="polite">
      <p className={styles.first}>{scenario.sentence}</p>
      {scenario.moves.length > 0 && (
        <Table caption="Moves" columns={COLUMNS}>
          {scenario.moves.map((move, at) => (
            <MoveRow key={at} move={move} currency={scenario.currency} />
          ))}
        </Table>
      )}
      <p className="mute">
        Shown spend {amount(scenario.spend)}, budget {amount(scenario.budget)}: {amount(scenario.movedOut)}{' '}
        out, {amount(scenario.movedIn)} in
        {scenario.unplaced > 0 && `, ${amount(scenario.unplaced)} without a better place`}
        {scenario.uncut > 0 && `, ${amount(scenario.uncut)} that no evidence says where to save`}.
      </p>
      {scenario.judgements.length > 0 && (
        <ul className={`${styles.list} ${styles.judgement}`}>
          {scenario.judgements.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          Left out: {counted(scenario.leftOut.length, 'shown group', 'shown groups')}, {scenario.hidden}{' '}
          hidden
        </summary>
        <ul className={styles.list}>
          {scenario.leftOut.map(({ cell, name, tool, reason }) => (
            <li key={cell}>
              {name}, {tool}: {reason}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>What this assumes</summary>
        <ul className={styles.list}>
          {scenario.assumptions.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      </details>
      {scenario.moves.length > 0 && me.roles.includes('reader') && (
        <div>
          <Button onClick={() => setDeciding(true)}>Decide for these moves…</Button>
        </div>
      )}
      {deciding && <DecisionDialog scenario={scenario} request={request} onDone={() => setDeciding(false)} />}
    </div>
  );
}

export function placeName(place: Move['from'], otherwise: string): string {
  return place === null ? otherwise : `${place.name}, ${place.tool}`;
}

function MoveRow({ move, currency }: { move: Move; currency: string }) {
  const { hourWorth, returnShare } = move.breakEven;
  return (
    <tr>
      <th scope="row">{placeName(move.from, 'New money')}</th>
      <td>{placeName(move.to, 'Saved')}</td>
      <NumberCell>{money(move.minor, currency)}</NumberCell>
      <NumberCell>
        {decimal(move.hours.value, 0)} ({decimal(move.hours.low, 0)} to {decimal(move.hours.high, 0)})
      </NumberCell>
      <NumberCell>
        {move.grade === null
          ? '–'
          : `${decimal(move.grade.value)} (${decimal(move.grade.low)} to ${decimal(move.grade.high)})`}
      </NumberCell>
      <td className={styles.told}>
        {returnShare === 0
          ? 'As long as it saves any time there.'
          : `If it brings less than ${percent(returnShare)} of what money brought there.`}
        {hourWorth && (
          <span className={styles.outcome}>
            An hour there costs {money(hourWorth.from, currency)} to {money(hourWorth.to, currency)}.
          </span>
        )}
      </td>
    </tr>
  );
}
