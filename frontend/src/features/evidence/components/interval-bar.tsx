import { decimal, percent } from '@/lib/format';
import type { Signal } from '../api/cell';
import styles from './plots.module.css';

const WIDTH = 320;
const LEFT = 8;
const RIGHT = WIDTH - 8;

interface IntervalBarProps {
  signal: Signal;
  colour: string;
}

/** The effect as a point on its interval, against "no effect" where the scale has one. */
export function IntervalBar({ signal, colour }: IntervalBarProps) {
  const { effect, low, high, unit } = signal;
  if (effect === null || low === null || high === null) {
    return <p className={styles.none}>No size was estimated.</p>;
  }
  const times = unit === 'ratio' || unit === 'time ratio';
  const share = unit === 'share' || (!times && low >= -1 && high <= 1);
  const still = times ? 1 : 0;
  const from = share ? Math.min(0, Math.floor(10 * low) / 10) : Math.min(still, low);
  const to = share ? Math.max(from < 0 ? 0 : 1, Math.ceil(10 * high) / 10) : Math.max(still, high);
  const x = (value: number) => LEFT + ((value - from) / (to - from || 1)) * (RIGHT - LEFT);
  const words = (value: number) => (share ? percent(value) : decimal(value, unit === 'time ratio' ? 2 : 1));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 72`}
      className={styles.plot}
      role="img"
      aria-label={`${words(effect)}, 95 % interval ${words(low)} to ${words(high)}`}
    >
      <line x1={LEFT} x2={RIGHT} y1="30" y2="30" className={styles.axis} />
      <line x1={x(still)} x2={x(still)} y1="14" y2="46" className={styles.marker} />
      <line x1={x(low)} x2={x(high)} y1="30" y2="30" className={styles.interval} />
      <circle cx={x(effect)} cy="30" r="6" fill={colour} />
      <text x={LEFT} y="66" className={styles.label}>
        {words(from)}
      </text>
      <text x={RIGHT} y="66" textAnchor="end" className={styles.label}>
        {words(to)}
      </text>
      {from < still && still < to && (
        <text x={x(still)} y="66" textAnchor="middle" className={styles.label}>
          no effect
        </text>
      )}
    </svg>
  );
}
