import { VERDICTS, VerdictGlyph, type Verdict } from '@/components/verdict';
import type { CellEvidence } from '../api/cell';
import styles from './what-would-change.module.css';

type Condition = CellEvidence['conditions'][number];

const SIDES: Record<Condition['state'], string> = {
  MET: 'holds',
  UNMET: 'does not hold',
  MISSING: 'not known',
};

/** The rules as they were asked here: a verdict stands while each of its conditions holds, and no other is within reach. */
export function WhatWouldChange({ verdict, conditions }: { verdict: Verdict; conditions: Condition[] }) {
  if (conditions.length === 0) return null;
  const given = verdict !== 'INSUFFICIENT_EVIDENCE' && verdict !== 'RUNNING';
  const groups = byVerdict(conditions);
  return (
    <section className={styles.change} aria-labelledby="change">
      <h2 id="change">What would change it</h2>
      <p className={styles.words}>
        {given
          ? `“${VERDICTS[verdict].word}” stands while everything listed under it holds, and falls back to “Cannot tell” as soon as one does not. Another verdict would need all of its own.`
          : 'A verdict would need everything listed under it, and enough evidence beside all other groups of the period.'}
      </p>
      <div className={styles.groups}>
        {[...groups].map(([of, list]) => {
          const lacking = list.filter(({ state }) => state !== 'MET').length;
          return (
            <details key={of} open={of === verdict}>
              <summary>
                {of === 'INSUFFICIENT_EVIDENCE' ? (
                  'What every verdict needs'
                ) : (
                  <>
                    <VerdictGlyph verdict={of} size={14} /> {VERDICTS[of].word}
                  </>
                )}{' '}
                <span className="mute">
                  {lacking === 0 ? 'all hold' : `${list.length - lacking} of ${list.length} hold`}
                </span>
              </summary>
              <ul>
                {list.map(({ name, state, detail }) => (
                  <li key={name} data-state={state}>
                    <b>{SIDES[state]}:</b> {name}
                    {detail && <span className="mute"> ({detail})</span>}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}

function byVerdict(conditions: Condition[]): Map<Verdict, Condition[]> {
  const groups = new Map<Verdict, Condition[]>();
  for (const condition of conditions) {
    groups.set(condition.verdict, [...(groups.get(condition.verdict) ?? []), condition]);
  }
  return groups;
}
