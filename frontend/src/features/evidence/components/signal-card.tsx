import { count, decimal, percent } from '@/lib/format';
import type { Signal } from '../api/cell';
import { Drawing } from './drawing';
import styles from './signal-card.module.css';

const FAMILY: Record<string, string> = {
  telemetry: 'what the tools recorded',
  testimony: 'what people say',
  outcome: 'what came of the work',
};

interface SignalCardProps {
  signal: Signal;
  colour: string;
}

export function SignalCard({ signal, colour }: SignalCardProps) {
  return (
    <article className={styles.card}>
      <header>
        <p className={styles.family}>{FAMILY[signal.family.toLowerCase()] ?? signal.family}</p>
        <h3>{signal.question}</h3>
      </header>
      <div className={styles.plot}>
        <Drawing signal={signal} colour={colour} />
      </div>
      <p>{signal.sentence}</p>
      <dl className={styles.figures}>
        {figures(signal).map(([name, value, meaning]) => (
          <div key={name} title={meaning}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {signal.innocent.length > 0 && (
        <p className={styles.innocent}>
          <b>The same look without any pretence:</b> {signal.innocent.join('; ')}.
        </p>
      )}
      <details className={styles.method}>
        <summary>How it is measured</summary>
        <p>{signal.method}</p>
        {powerWords(signal) && <p>{powerWords(signal)}</p>}
      </details>
    </article>
  );
}

type Figure = [name: string, value: string, meaning: string];

/** Only figures the signal has; an absent one is left out, never shown as 0. */
export function figures(signal: Signal): Figure[] {
  const found: (Figure | null)[] = [
    isFigure(signal.n)
      ? [
          'n',
          `≥ ${count(signal.n)}`,
          'People it rests on, at least, in steps of five below 50; for testimony, answers of one wave',
        ]
      : null,
    isFigure(signal.effect)
      ? ['effect', withInterval(signal), 'Size of the effect with its 95 % interval']
      : null,
    isFigure(signal.e)
      ? ['e', printedE(signal.e), 'Evidence against chance over all looks so far; 1 is none, 20 is strong']
      : null,
    isFigure(signal.p) ? ['p', printedP(signal.p), 'One-sided, at the last look'] : null,
    isFigure(signal.power) ? ['power', percent(signal.power), missWords(signal.power)] : null,
    signal.placebo
      ? [
          'placebo',
          `rank ${signal.placebo.rank} of ${signal.placebo.of}`,
          `The same figure at ${signal.placebo.where}; a real effect ranks first`,
        ]
      : null,
  ];
  return found.filter((figure) => figure !== null);
}

/** Beyond a thousand an e-value says the same; below a hundredth it speaks for the other side. */
export function printedE(e: number): string {
  if (e >= 1000) return 'over 1,000';
  return e < 0.01 ? 'below 0.01' : decimal(e, e < 1 ? 2 : 1);
}

function printedP(p: number): string {
  return p <= 0.001 ? 'at most 0.001' : decimal(p, 3);
}

function powerWords({ power, powerAgainst, detectable, unit }: Signal): string | null {
  const found =
    isFigure(power) && isFigure(powerAgainst)
      ? `An effect of ${sized(powerAgainst, unit)} would be found ${Math.round(10 * power)} times in 10.`
      : null;
  const smallest = isFigure(detectable)
    ? `The smallest effect this group would show four times in five is ${sized(detectable, unit)}.`
    : null;
  return [found, smallest].filter(Boolean).join(' ') || null;
}

function withInterval({ effect, low, high, unit }: Signal): string {
  const size = sized(effect as number, unit);
  if (!isFigure(low) || !isFigure(high)) return size;
  const limit = (value: number) => (unit === 'time ratio' ? decimal(value, 2) : sized(value, unit));
  return `${size} (${limit(low)} to ${limit(high)})`;
}

function sized(value: number, unit: string | null | undefined): string {
  if (unit === 'share') return percent(value);
  if (unit === 'time ratio') return `${decimal(value, 2)} of the time`;
  return unit === 'days' ? `${decimal(value, 1)} days` : decimal(value, 2);
}

function missWords(power: number): string {
  return `With this group such a test would miss ${Math.round(10 * (1 - power))} cases in 10`;
}

function isFigure(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
