import type { GoodhartGap } from '../api/gap';
import styles from './gap-chart.module.css';

const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 34;
const TOP = 12;
const BOTTOM = 34;
const DAYS = 28;

/** Both series on shares of their own whole: active days of 28, people of 100. The table beside it holds the figures. */
export function GapChart({ gap }: { gap: GoodhartGap }) {
  const count = gap.points.length;
  const x = (at: number) => LEFT + ((at + 0.5) * (WIDTH - LEFT - 8)) / Math.max(1, count);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const shown = gap.points.flatMap(({ figures }, at) => ('withheld' in figures ? [] : [{ at, figures }]));
  const line = (share: (figures: (typeof shown)[number]['figures']) => number) =>
    shown.map(({ at, figures }) => `${x(at)},${y(share(figures))}`).join(' ');
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Use and usefulness by period">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH - 8} y1={y(share)} y2={y(share)} className={styles.grid} />
            <text x={LEFT - 6} y={y(share) + 4} className={styles.end}>
              {share * 100}%
            </text>
          </g>
        ))}
        {gap.events.map(({ kind, day, period }) => {
          const at = gap.points.findIndex((point) => point.period === period);
          return at < 0 ? null : (
            <g key={`${kind}${day}`}>
              <line x1={x(at)} x2={x(at)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.event} />
              <text x={x(at)} y={HEIGHT - BOTTOM + 28} className={styles.middle}>
                {kind}
              </text>
            </g>
          );
        })}
        {gap.points.map(({ period }, at) => (
          <text key={period} x={x(at)} y={HEIGHT - BOTTOM + 14} className={styles.middle}>
            {period.slice(5)}
          </text>
        ))}
        <polyline points={line(({ activeDays }) => activeDays / DAYS)} className={styles.use} />
        <polyline points={line(({ useful }) => useful)} className={styles.useful} />
        {shown.map(({ at, figures }) => (
          <g key={at}>
            <rect
              x={x(at) - 3}
              y={y(figures.activeDays / DAYS) - 3}
              width="6"
              height="6"
              className={styles.square}
            />
            <circle cx={x(at)} cy={y(figures.useful)} r="3.5" className={styles.dot} />
          </g>
        ))}
      </svg>
      <figcaption>
        <span aria-hidden="true">■</span> active days, as a share of 28 · <span aria-hidden="true">●</span>{' '}
        people who find it useful
      </figcaption>
    </figure>
  );
}
