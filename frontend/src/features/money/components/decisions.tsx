import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Withheld } from '@/components/withheld';
import { problemOf } from '@/lib/api/problem';
import { formatDay, periodName } from '@/lib/format';
import { money } from '../api/amounts';
import { decisionsQuery, type Decision } from '../api/money';
import { placeName } from './scenario-result';
import styles from './money-page.module.css';

const STATES: Record<string, string> = {
  waiting: 'Waiting',
  won: 'Won',
  lost: 'Lost',
  'cannot tell': 'Cannot tell',
};

/** What was decided, and what came of it. */
export function Decisions() {
  const decisions = useQuery(decisionsQuery);
  return (
    <section className={styles.section} aria-label="Decisions">
      <h2>Decisions and what came of them</h2>
      {decisions.isPending ? (
        <Loading what="decisions">
          <Skeleton height={120} />
        </Loading>
      ) : decisions.isError && problemOf(decisions.error).code === 'forbidden' ? (
        <Empty title="Not for a part of the company">
          Decisions on money are for whoever sees the whole of it.
        </Empty>
      ) : decisions.isError ? (
        <ProblemPanel error={decisions.error} onRetry={() => void decisions.refetch()} />
      ) : decisions.data.length === 0 ? (
        <Empty title="Nothing was decided yet">A decision starts from the moves of a scenario.</Empty>
      ) : (
        decisions.data.map((decision) => <OneDecision key={decision.decisionId} decision={decision} />)
      )}
    </section>
  );
}

function OneDecision({ decision }: { decision: Decision }) {
  const { figures } = decision;
  return (
    <article className={styles.decision}>
      <h3>{decision.title}</h3>
      <p className="mute">
        Decided on {formatDay(decision.decidedOn)} from {periodName(decision.base)}, in force from{' '}
        {periodName(decision.effective)}
      </p>
      <p>{decision.reason}</p>
      {'withheld' in figures ? (
        <Withheld reason={figures.withheld} />
      ) : (
        <>
          <ul className={styles.list}>
            {figures.moves.map(({ move, effect }, at) => (
              <li key={at}>
                {money(move.minor, figures.currency)} from {placeName(move.from, 'new money')} to{' '}
                {placeName(move.to, 'savings')}. <b>{STATES[effect.state] ?? effect.state}.</b>{' '}
                {effect.sentence}
              </li>
            ))}
          </ul>
          {figures.judgements.length > 0 && (
            <p className={styles.judgement}>{figures.judgements.join(' ')}</p>
          )}
        </>
      )}
    </article>
  );
}
