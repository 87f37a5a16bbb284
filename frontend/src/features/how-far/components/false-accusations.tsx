import { NumberCell, Table } from '@/components/table';
import { count, percent } from '@/lib/format';
import type { EvaluationLine } from '../api/evaluation';
import { abstained, accusations, kinds, sizes } from '../api/rates';
import styles from './how-far.module.css';

const COLUMNS = [
  { name: 'Honest groups' },
  { name: 'Groups', number: true },
  { name: 'Ever called theatre', number: true },
  { name: 'At most, with 95 % certainty', number: true },
];

/** A limit is rounded up: it may not promise more than it holds. */
export function printedLimit(limit: number): string {
  const digits = limit < 0.001 ? 3 : limit < 0.01 ? 2 : 1;
  const step = 10 ** (digits + 2);
  return `${((Math.ceil(limit * step) / step) * 100).toFixed(digits)} %`;
}

export function FalseAccusations({ lines }: { lines: EvaluationLine[] }) {
  return (
    <section className={styles.part} aria-labelledby="accused">
      <h2 id="accused">How often honest groups are accused</h2>
      <p className={styles.words}>
        Each kind with calm answers and with protest against the target, in every size. The last column is
        wide where few groups were drawn, not because more were accused; a longer run among the product’s
        tests (<code>ConfusionMatrixTest</code>) holds each single combination below 1 %. No verdict was given
        to{' '}
        {sizes(lines)
          .map((n) => `${percent(abstained(lines, n))} of the groups of ${n}`)
          .join(', ')}
        : that is what “cannot tell” costs.
      </p>
      <Table caption="False accusations by kind of group" columns={COLUMNS}>
        {kinds(lines).map((kind) => {
          const { groups, accused, upper } = accusations(lines.filter(({ archetype }) => archetype === kind));
          return (
            <tr key={kind}>
              <th scope="row">{kind}</th>
              <NumberCell>{count(groups)}</NumberCell>
              <NumberCell>{count(accused)}</NumberCell>
              <NumberCell>{printedLimit(upper)}</NumberCell>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}
