/**
 * Pure statistics: e-values, exact tests, intervals and power. No clock, no injection, no input or output; randomness
 * is a generator the caller seeds, and transcendental functions are {@link StrictMath}'s, so the same numbers come out
 * on every machine.
 *
 * <p>
 * An <em>e-value</em> is a non-negative statistic whose mean is at most 1 when the null hypothesis holds, so that
 * P(e ≥ t) ≤ 1/t (Vovk and Wang, Annals of Statistics 49:1736, 2021). Averages of e-values are e-values under any
 * dependence, which is what lets a verdict be looked at every period. p-values are for display only.
 *
 * <p>
 * Families have packages of their own: {@code agreement}, {@code bunching}, {@code careless}, {@code density},
 * {@code pooling}, {@code rate}, {@code regression}, {@code series}, {@code survey} and {@code timing}.
 *
 * <p>
 * Each class cites its source and equation and is tested against printed reference values. Where commons-statistics has
 * a distribution or a test, it is used, and Hipparchus for linear algebra, roots and rank correlation. A reference that
 * stopped its own iterations early is not matched; see docs/decisions/0080.
 */
@NullMarked
package io.candor.insight.statistics;

import org.jspecify.annotations.NullMarked;
