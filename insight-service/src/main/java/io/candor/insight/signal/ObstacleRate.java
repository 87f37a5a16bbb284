package io.candor.insight.signal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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
        double[] rates = rates(weeks);
        return rates.length == 0 ? null : median(rates);
    }

    static double[] rates(Collection<PersonWeek> weeks) {
        Map<String, double[]> people = new HashMap<>();
        for (PersonWeek week : weeks) {
            Integer obstacles = week.obstacles();
            Integer prompts = week.prompts();
            if (obstacles != null && prompts != null) {
                double[] sums = people.computeIfAbsent(week.subject(), subject -> new double[2]);
                sums[0] += obstacles;
                sums[1] += prompts;
            }
        }
        return people.values().stream().filter(sums -> sums[1] > 0).mapToDouble(sums -> (sums[0] + 0.5) / (sums[1] + 1))
                .sorted().toArray();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
