package io.candor.insight.target;

import java.util.Arrays;
import java.util.List;

/**
 * How little moves a metric by what it counts in.
 *
 * @param scheduled
 *        what a job that runs in a person's name does to it
 * @param sources
 *        whether automatic acts count, source by source
 */
public record Gameability(TargetMetric metric, JunkAct junk, String scheduled, List<SourceCounting> sources) {

    private static final String SCHEDULED = "A job that runs in a person's name counts in every source, on every day the person "
            + "does not declare as a job's.";

    static Gameability of(TargetMetric metric) {
        return new Gameability(metric, JunkAct.of(metric), SCHEDULED, SourceCounting.of(metric));
    }

    /** One for each metric there is. */
    public static List<Gameability> all() {
        return Arrays.stream(TargetMetric.values()).map(Gameability::of).toList();
    }
}
