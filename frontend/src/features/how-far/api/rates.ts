import type { EvaluationLine } from './evaluation';

/** Groups of several lines together. */
export interface Accusations {
  groups: number;
  accused: number;
  /** One-sided upper 95 % limit of the share ever accused. */
  upper: number;
}

export function accusations(lines: EvaluationLine[]): Accusations {
  const groups = lines.reduce((sum, line) => sum + line.groups, 0);
  const accused = lines.reduce((sum, line) => sum + Math.round(line.everTheatre * line.groups), 0);
  return { groups, accused, upper: groups === 0 ? 1 : upperLimit(accused, groups) };
}

/** Clopper and Pearson (1934), one-sided: the share at which so few or fewer come out once in twenty. */
export function upperLimit(found: number, of: number, level = 0.95): number {
  if (found >= of) return 1;
  let low = found / of;
  let high = 1;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (atMost(found, of, middle) > 1 - level) low = middle;
    else high = middle;
  }
  return high;
}

/** Chance that a binomial of `of` trials gives `found` or fewer. */
function atMost(found: number, of: number, share: number): number {
  let logTerm = of * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= found; k++) {
    logTerm += Math.log((of - k + 1) / k) + Math.log(share) - Math.log1p(-share);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** In the order they come. */
export function kinds(lines: EvaluationLine[]): string[] {
  return [...new Set(lines.map(({ archetype }) => archetype))];
}

/** In the order of their sizes. */
export function sizes(lines: EvaluationLine[]): number[] {
  return [...new Set(lines.map(({ n }) => n))].sort((a, b) => a - b);
}

/** Share of groups of a size that got no verdict at the last look. */
export function abstained(lines: EvaluationLine[], n: number): number {
  const of = lines.filter((line) => line.n === n);
  const groups = of.reduce((sum, line) => sum + line.groups, 0);
  return (
    of.reduce((sum, line) => sum + (line.shares['INSUFFICIENT_EVIDENCE'] ?? 0) * line.groups, 0) / groups
  );
}
