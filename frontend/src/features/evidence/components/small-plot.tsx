import { decimal } from '@/lib/format';
import type { Plot } from '../api/cell';
import styles from './plots.module.css';

const WIDTH = 320;
const HEIGHT = 132;
const TOP = 16;
const FLOOR = 92;
const GREYS = ['var(--none)', 'var(--mute)'];

interface SmallPlotProps {
  plot: Plot;
  colour: string;
}

/** Bars of group figures; the last series is the one the sentence is about, earlier ones stay grey behind it. */
export function SmallPlot({ plot, colour }: SmallPlotProps) {
  const points = plot.series.flatMap((series) => series.points);
  if (points.length === 0) return <p className={styles.none}>Nothing to draw.</p>;
  const xs = [...new Set(points.map((point) => point.x))].sort((a, b) => a - b);
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? 0;
  const step = smallestStep(xs);
  const top = Math.max(...points.map((point) => point.y), 0) || 1;
  const slot = WIDTH / ((last - first) / step + 1);
  const x = (value: number) => ((value - first) / step) * slot;
  const y = (value: number) => FLOOR - (value / top) * (FLOOR - TOP);
  const width = Math.max(2, (slot * 0.8) / plot.series.length);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.plot}
        role="img"
        aria-label={`${plot.y} by ${plot.x}`}
      >
        {plot.series.map((series, index) =>
          series.points.map((point) => (
            <rect
              key={`${series.name} ${point.x}`}
              x={x(point.x) + slot * 0.1 + index * width}
              y={y(point.y)}
              width={width}
              height={Math.max(FLOOR - y(point.y), 0)}
              fill={tint(index, plot.series.length, colour)}
            />
          )),
        )}
        <line x1="0" x2={WIDTH} y1={FLOOR + 0.5} y2={FLOOR + 0.5} className={styles.axis} />
        {plot.marker !== null && plot.marker !== undefined && plot.marker >= first && plot.marker <= last && (
          <>
            <line x1={x(plot.marker)} x2={x(plot.marker)} y1="2" y2={FLOOR} className={styles.target} />
            <text x={x(plot.marker) + 5} y="11" className={styles.label}>
              target {decimal(plot.marker, 1)}
            </text>
          </>
        )}
        <text x="0" y={FLOOR + 15} className={styles.label}>
          {decimal(first, 1)}
        </text>
        <text x={WIDTH} y={FLOOR + 15} textAnchor="end" className={styles.label}>
          {decimal(last, 1)}
        </text>
        <text x={WIDTH / 2} y={FLOOR + 33} textAnchor="middle" className={styles.label}>
          {plot.x.replaceAll('_', ' ')}
        </text>
      </svg>
      <figcaption className={styles.caption}>
        {plot.series.length > 1 &&
          plot.series.map((series, index) => (
            <span key={series.name} className={styles.key}>
              <span style={{ background: tint(index, plot.series.length, colour) }} />
              {series.name}
            </span>
          ))}
        <span>{plot.y}</span>
      </figcaption>
    </figure>
  );
}

function tint(index: number, of: number, colour: string): string {
  return index === of - 1 ? colour : (GREYS[index % GREYS.length] ?? colour);
}

function smallestStep(xs: number[]): number {
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? x));
  return gaps.length === 0 ? 1 : Math.min(...gaps);
}
