/**
 * Signals: one question about one group × tool, answered by one statistic with its size, interval, power, placebo and
 * the innocent causes that would look the same.
 *
 * <p>
 * The input is a history of {@link io.candor.insight.signal.PersonWeek}s. Vectors with one number per person are
 * computed and consumed inside this package; only {@code Signal}s, which speak of the group, leave it. A signal whose
 * input or assumption is missing is <em>not applicable</em> and says why; it is never a zero.
 *
 * <p>
 * What is printed of a signal is rounded once ({@code Signal.printed}), by the number of people as {@code disclosure} prints
 * it, and rules decide on e-values as printed (docs/decisions/0067, 0085). Some signals are shown and read by no rule
 * ({@code Telemetry.shown}, {@code Testimony.shown}): a deadline that moved, agents at work, tidy weeks.
 *
 * <p>
 * Telemetry signals compare people with themselves before the target, because tests on the pooled counts accuse honest
 * teams with round-number habits (McCrary's test flags 35–100 % of them).
 */
@NullMarked
package io.candor.insight.signal;

import org.jspecify.annotations.NullMarked;
