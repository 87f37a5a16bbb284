import { decimal, percent } from '@/lib/format';
import type { Plot } from '../api/cell';
import styles from './plots.module.css';

const WIDTH = 320;
const ROW = 40;

/** An axis label such as "0 = before, 1 = under the target" names categories, not numbers. */
export function categoriesOf(plot: Plot): Map<number, string> | null {
  const parts = plot.x.split(/,\s*(?=\d+ = )/).map((part) => /^(\d+) = (.+)$/s.exec(part));
  if (parts.some((part) => part === null)) return null;
  return new Map(parts.map((part) => [Number(part?.[1]), part?.[2] ?? '']));
}

interface CategoryBarsProps {
  plot: Plot;
  categories: Map<number, string>;
  colour: string;
}

/** One bar a category under its name; the last is the one the sentence is about. */
export function CategoryBars({ plot, categories, colour }: CategoryBarsProps) {
  const points = plot.series[0]?.points ?? [];
  const share = plot.y.startsWith('share');
  const top = share ? 1 : Math.max(...points.map((point) => point.y), 0) || 1;
  const words = (value: number) => (share ? percent(value) : decimal(value, 2));
  const room = WIDTH - 56;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${points.length * ROW + 4}`}
        className={styles.plot}
        role="img"
        aria-label={points
          .map((point) => `${categories.get(point.x) ?? point.x}: ${words(point.y)}`)
          .join('; ')}
      >
        {points.map((point, index) => {
          const y = index * ROW;
          const width = Math.max(1.5, (point.y / top) * room);
          return (
            <g key={point.x}>
              <text x="0" y={y + 12} className={styles.label}>
                {categories.get(point.x) ?? decimal(point.x)}
              </text>
              <rect
                x="0"
                y={y + 18}
                width={width}
                height="13"
                rx="1.5"
                fill={index === points.length - 1 ? colour : 'var(--none)'}
              />
              <text x={width + 6} y={y + 29} className={styles.value}>
                {words(point.y)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.caption}>{plot.y}</figcaption>
    </figure>
  );
}
