package io.candor.insight.signal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Obstacles and prompts of a group's people, added up once however often the group is compared; see {@link ObstacleRate}. */
public final class Obstacles {

    private record Met(long obstacles, long prompts) {

        Met plus(Met other) {
            return new Met(obstacles + other.obstacles, prompts + other.prompts);
        }

        double rate() {
            return (obstacles + 0.5) / (prompts + 1);
        }
    }

    /** A median of fewer is somebody's own rate, or nearly so. */
    private static final int LEAST_PEOPLE = 20;

    private final Map<String, Met> people = new HashMap<>();

    private Obstacles() {
    }

    public static Obstacles of(Collection<PersonWeek> weeks) {
        Obstacles sums = new Obstacles();
        for (PersonWeek week : weeks) {
            Integer obstacles = week.obstacles();
            Integer prompts = week.prompts();
            if (obstacles != null && prompts != null) {
                sums.people.merge(week.subject(), new Met(obstacles, prompts), Met::plus);
            }
        }
        return sums;
    }

    /** Median rate over the people of several groups; null where fewer than twenty are known. */
    public static @Nullable Double medianRate(Collection<Obstacles> groups) {
        Obstacles all = new Obstacles();
        groups.forEach(group -> group.people.forEach((subject, met) -> all.people.merge(subject, met, Met::plus)));
        double[] rates = all.rates();
        return rates.length < LEAST_PEOPLE ? null : ObstacleRate.median(rates);
    }

    /** Ascending. */
    double[] rates() {
        return people.values().stream().filter(met -> met.prompts() > 0).mapToDouble(Met::rate).sorted().toArray();
    }
}
