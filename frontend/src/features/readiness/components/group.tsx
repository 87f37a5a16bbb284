import { Link } from '@tanstack/react-router';
import { VERDICTS, VerdictGlyph } from '@/components/verdict';
import { formatDay } from '@/lib/format';
import { stepsOf, type GroupReadiness } from '../api/readiness';
import { StepLink } from './step-link';
import styles from './readiness-page.module.css';

/** One group and tool: what is within reach, then each missing input once. */
export function Group({ group, tool }: { group: GroupReadiness; tool: string }) {
  const near = group.verdicts.filter(({ reachable }) => reachable);
  const steps = stepsOf(group);
  return (
    <li className={styles.group}>
      <h2>
        <Link to="/board/cells/$cellId" params={{ cellId: group.cell }}>
          {group.name} <span className="mute">· {tool}</span>
        </Link>
      </h2>
      {group.verdicts.length === 0 && group.verdict ? (
        <p>
          <VerdictGlyph verdict={group.verdict} size={14} /> {VERDICTS[group.verdict].word}: the verdict has
          been given.
        </p>
      ) : (
        <p>
          {near.length === 0
            ? 'No verdict is within reach yet.'
            : 'Every input is there, so that only the evidence decides: '}
          {near.map(({ verdict }, at) => (
            <span key={verdict} className={styles.verdict}>
              <VerdictGlyph verdict={verdict} size={14} /> {VERDICTS[verdict].word}
              {at < near.length - 1 ? ', ' : '.'}
            </span>
          ))}
        </p>
      )}
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map(({ step, verdicts }) => (
            <li key={step.need + verdicts.join()}>
              <span>
                {step.need}{' '}
                <span className="mute">
                  (
                  {verdicts.length === group.verdicts.length
                    ? 'every verdict'
                    : verdicts.map((verdict) => VERDICTS[verdict].word).join(', ')}
                  )
                </span>
              </span>
              <span className={styles.act}>
                <StepLink action={step.action} />
                {step.earliest && <span className="mute"> from {formatDay(step.earliest)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
