package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/**
 * Tasks of a group done with a tool against tasks done without it, as printed.
 *
 * @param people
 *        who did them, at least; null where the files named nobody
 * @param ratio
 *        time with it ÷ without
 * @param low
 *        95 % limit, rounded outwards
 * @param step
 *        in which ratio and limits are printed
 * @param degrees
 *        of freedom behind the limits
 * @param expected
 *        the ratio people had expected; null without estimates
 * @param placebo
 *        the same comparison of one half of the period with the other; null where that compares too few
 */
public record TaskTimes(@Nullable Integer people, double ratio, double low, double high, double step, int degrees,
        @Nullable Double expected, @Nullable Placebo placebo, String sentence) {
}
