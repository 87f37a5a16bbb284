import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { count, formatDay } from '@/lib/format';
import { evaluationQuery, type Evaluation } from '../api/evaluation';
import { accusations, sizes } from '../api/rates';
import { FalseAccusations, printedLimit } from './false-accusations';
import { Limits } from './limits';
import { Power } from './power';
import styles from './how-far.module.css';

/** The evaluation shipped with the product, through the code the service runs. */
export function HowFarPage() {
  const evaluation = useQuery(evaluationQuery);
  return (
    <Page
      title="How far can I trust this?"
      lead="What the rules say of groups of which the truth is known, because they were invented: how often honest ones are accused, how often theatre is seen, and what the rules cannot tell."
    >
      {evaluation.isPending ? (
        <Loading what="the evaluation">
          <Skeleton height={420} />
        </Loading>
      ) : evaluation.isError ? (
        <ProblemPanel error={evaluation.error} onRetry={() => void evaluation.refetch()} />
      ) : evaluation.data === null ? (
        <Empty title="No run is recorded">
          This build carries no evaluation: <code>./candor trust</code> makes one.
        </Empty>
      ) : (
        <Shown evaluation={evaluation.data} />
      )}
    </Page>
  );
}

function Shown({ evaluation }: { evaluation: Evaluation }) {
  const { lines } = evaluation;
  const honest = lines.filter((line) => line.honest && !line.knownLimit);
  const all = accusations(honest);
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-label="In short">
        <p className={styles.sentence}>
          {all.accused === 0 ? 'None' : count(all.accused)} of {count(all.groups)} honest groups{' '}
          {all.accused === 1 ? 'was' : 'were'} ever called theatre in four periods: at most{' '}
          {printedLimit(all.upper)}, with 95 % certainty.
        </p>
        <p className={styles.words}>
          Run of {formatDay(evaluation.date)}, commit {evaluation.commit}, groups of {sizes(lines).join(', ')}{' '}
          people: <code className={styles.command}>{evaluation.command}</code>. It uses the code that judges
          your cells; whoever has the source can run it again.
        </p>
      </section>
      <Power lines={lines} />
      <FalseAccusations lines={honest} />
      <Limits lines={lines} />
    </div>
  );
}
