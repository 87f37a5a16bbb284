package io.candor.insight.signal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How often the tool fails or is refused, per person: (errors + refusals + ½)/(prompts + 1), where errors include
 * retries and limit hits. A person enters with the weeks in which prompts and at least one kind of obstacle are known.
 */
public final class ObstacleRate {

    private ObstacleRate() {
    }

    /** Median rate over people, with which another group is compared; null when nobody's rate is known. */
    public static @Nullable Double median(Collection<PersonWeek> weeks) {
        return Obstacles.medianRate(List.of(Obstacles.of(weeks)));
    }

    static double[] rates(Collection<PersonWeek> weeks) {
        return Obstacles.of(weeks).rates();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
