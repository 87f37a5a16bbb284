import { KINDS, type Judged, type Kind, type PortfolioCase } from '../api/portfolio';
import styles from './portfolio-page.module.css';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 56;
const BOTTOM = 40;
const TOP = 12;
const LINE = 15;

/** Impact against voluntary share, each with its interval; the table below says the same in figures. */
export function Quadrant({ cases }: { cases: PortfolioCase[] }) {
  const points = cases.flatMap(({ useCase, name, judged }) =>
    !('withheld' in judged) && judged.impact && judged.voluntary
      ? [{ useCase, name, kind: judged.kind, impact: judged.impact, voluntary: judged.voluntary }]
      : [],
  );
  if (points.length === 0) return null;
  const labels = labelPlaces(points.map(({ impact, voluntary }) => [x(voluntary.value), y(impact.value)]));
  return (
    <figure className={styles.quadrant}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Use cases by impact and voluntary share">
        <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} className={styles.axis} />
        <line x1={x(0.5)} x2={x(0.5)} y1={y(1)} y2={y(-1)} className={styles.axis} />
        {[-1, 0, 1].map((tick) => (
          <text key={tick} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {100 * tick}%
          </text>
        ))}
        {[0, 0.5, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 22} textAnchor="middle">
            {100 * tick}%
          </text>
        ))}
        <text x={(x(0) + x(1)) / 2} y={HEIGHT - 4} textAnchor="middle">
          would use it without a target
        </text>
        <text transform={`translate(12 ${y(0)}) rotate(-90)`} textAnchor="middle">
          impact
        </text>
        {points.map((it, index) => (
          <g key={it.useCase} className={styles[it.kind]}>
            <title>{`${it.name}: ${KINDS[it.kind].word}`}</title>
            <Span along={it.voluntary} at={it.impact.value} across />
            <Span along={it.impact} at={it.voluntary.value} />
            <Mark kind={it.kind} cx={x(it.voluntary.value)} cy={y(it.impact.value)} />
            <text {...labels[index]}>{it.name}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Span({ along, at, across }: { along: NonNullable<Judged['impact']>; at: number; across?: boolean }) {
  return across ? (
    <line x1={x(along.low)} x2={x(along.high)} y1={y(at)} y2={y(at)} />
  ) : (
    <line x1={x(at)} x2={x(at)} y1={y(along.low)} y2={y(along.high)} />
  );
}

/** Each kind has a shape of its own. */
function Mark({ kind, cx, cy }: { kind: Kind; cx: number; cy: number }) {
  switch (kind) {
    case 'HIGH_IMPACT':
      return <circle cx={cx} cy={cy} r="6" />;
    case 'HIDDEN_GEM':
      return <path d={`M${cx} ${cy - 8}l8 8-8 8-8-8z`} />;
    case 'FORCED_INTEGRATION':
      return <rect x={cx - 6} y={cy - 6} width="12" height="12" />;
    case 'UNCLEAR':
      return <circle cx={cx} cy={cy} r="5" fill="none" strokeWidth="2" />;
  }
}

/** Left of marks on the right, and below the names of marks nearby. */
function labelPlaces(marks: [number, number][]) {
  const placed: { x: number; y: number; textAnchor: 'start' | 'end' }[] = [];
  for (const [cx, cy] of marks) {
    const right = cx > x(0.6);
    const at = {
      x: right ? cx - 10 : cx + 10,
      y: cy - 8,
      textAnchor: right ? ('end' as const) : ('start' as const),
    };
    while (placed.some((other) => Math.abs(other.x - at.x) < 200 && Math.abs(other.y - at.y) < LINE))
      at.y += LINE;
    placed.push(at);
  }
  return placed;
}

function x(share: number): number {
  return LEFT + share * (WIDTH - LEFT - 24);
}

function y(impact: number): number {
  return TOP + ((1 - impact) / 2) * (HEIGHT - TOP - BOTTOM);
}
