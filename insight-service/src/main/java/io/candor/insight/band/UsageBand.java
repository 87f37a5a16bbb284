package io.candor.insight.band;

import java.util.Locale;

/** Where a person's use lies relative to a target's line, least use first. */
enum UsageBand {
    NONE,
    SOME,
    NEAR,
    ABOVE;

    /** A fifth of the line on either side counts as near: who brings a figure just to the line lies there, not above. */
    private static final double NEAR_FROM = 0.8;
    private static final double NEAR_TO = 1.2;

    /**
     * @param mean of the target's metric over a period's complete weeks
     * @param line the target's threshold, above zero
     */
    static UsageBand of(double mean, double line) {
        double share = mean / line;
        if (share == 0) {
            return NONE;
        }
        return share < NEAR_FROM ? SOME : share <= NEAR_TO ? NEAR : ABOVE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
