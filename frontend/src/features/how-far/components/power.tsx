import { NumberCell, Table } from '@/components/table';
import { percent } from '@/lib/format';
import type { EvaluationLine } from '../api/evaluation';
import { kinds, sizes } from '../api/rates';
import styles from './how-far.module.css';

/** How often what is there is found, by the size of the group. */
export function Power({ lines }: { lines: EvaluationLine[] }) {
  const known = lines.filter(({ power }) => power !== null);
  const columns = sizes(known);
  return (
    <section className={styles.part} aria-labelledby="power">
      <h2 id="power">How often what is there is found</h2>
      <p className={styles.words}>
        Share of groups called by their true name at any of four looks. A percentage in a name is the part of
        the people who perform. Where it is near nothing, “cannot tell” says nothing about a group either way.
      </p>
      <Table
        caption="Power by size of the group"
        columns={[{ name: 'What is there' }, ...columns.map((n) => ({ name: `${n} people`, number: true }))]}
      >
        {kinds(known).map((kind) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            {columns.map((n) => {
              const line = known.find((one) => one.archetype === kind && one.n === n);
              return (
                <NumberCell key={n}>
                  {line?.power === undefined || line.power === null ? 'not run' : percent(line.power)}
                </NumberCell>
              );
            })}
          </tr>
        ))}
      </Table>
    </section>
  );
}
