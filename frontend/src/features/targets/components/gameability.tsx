import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Table } from '@/components/table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { gameabilityQuery, type TargetGameability } from '../api/gameability';
import type { Target } from '../api/targets';
import { TargetChoice } from './target-choice';
import styles from './sections.module.css';

const EFFORT: Record<TargetGameability['effort'], string> = {
  next_to_nothing: 'Next to nothing: five minutes a week or less perform this figure.',
  little: 'Little: up to half an hour a week performs this figure.',
  some: 'Some: performing this figure takes more than half an hour a week.',
};

const AUTOMATIC = { yes: 'count', no: 'do not count', unknown: 'not told' };

/** How little reaches a target, from definitions alone. */
export function Gameability({ targets }: { targets: Target[] }) {
  const title = useId();
  const [chosen, setChosen] = useState(targets[0]?.targetId ?? '');
  const asked = useQuery(gameabilityQuery(chosen));
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>What it takes to perform the figure</h2>
        <TargetChoice targets={targets} chosen={chosen} onChoose={setChosen} />
      </div>
      {asked.isPending ? (
        <Loading what="the arithmetic">
          <Skeleton height={180} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Arithmetic of={asked.data} />
      )}
    </section>
  );
}

function Arithmetic({ of }: { of: TargetGameability }) {
  return (
    <>
      <p>{EFFORT[of.effort]}</p>
      <ol className={styles.steps}>
        {of.arithmetic.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className={styles.words}>
        {of.how.scheduled} This follows from what is counted and how each source counts it; nobody’s figures
        enter.
      </p>
      <Table
        caption="Whether automatic acts count, by source"
        columns={[{ name: 'Source' }, { name: 'Automatic acts' }, { name: 'Because' }]}
      >
        {of.how.sources.map(({ source, automatic, why }) => (
          <tr key={source}>
            <th scope="row">
              <code>{source}</code>
            </th>
            <td>{AUTOMATIC[automatic]}</td>
            <td>{why}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
