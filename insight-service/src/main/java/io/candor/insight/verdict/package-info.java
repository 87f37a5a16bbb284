/**
 * Verdicts: what the signals of one group × tool × period add up to, and the honest default when they do not.
 *
 * <p>
 * The rules accuse nobody. THEATRE says that a <em>figure</em> is shaped by the target, needs telemetry and testimony
 * to agree, and is bounded by e-values that stay valid under repeated looks: under any dependence
 * P(min(line, depth, testimony) ≥ t) ≤ 1/t when at least one of them is innocent. That fewer than 1 % of honest groups
 * are ever flagged rests on simulation ({@code ./candor eval verdicts}). Known limit: a habit that equals the target,
 * with protest answers and really emptier weeks at the line, cannot be told apart.
 *
 * <p>
 * {@link io.candor.insight.verdict.VerdictRules} decides one cell; {@link io.candor.insight.verdict.VerdictFamily}
 * settles all cells of a period together (e-BH at 10 %). A decision lists every condition as met, unmet or missing, so
 * INSUFFICIENT_EVIDENCE always says what it would take.
 *
 * <p>
 * {@link io.candor.insight.verdict.Recomputation} works an exported period's verdicts out again from what it prints: e-values
 * are those of the cards, and on which side of its threshold everything else lies is told as a condition (docs/decisions/0086).
 */
@NullMarked
package io.candor.insight.verdict;

import org.jspecify.annotations.NullMarked;
