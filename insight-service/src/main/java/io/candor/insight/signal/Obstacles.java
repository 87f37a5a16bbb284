package io.candor.insight.signal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Obstacles and prompts of a group's people, added up once however often the group is compared; see {@link ObstacleRate}. */
public final class Obstacles {

    private record Met(long obstacles, long prompts) {

        Met plus(Met other) {
            return new Met(obstacles + other.obstacles, prompts + other.prompts);
        }

        Met minus(Met other) {
            return new Met(obstacles - other.obstacles, prompts - other.prompts);
        }

        double rate() {
            return (obstacles + 0.5) / (prompts + 1);
        }
    }

    /** A median of fewer is somebody's own rate, or nearly so. */
    static final int LEAST_PEOPLE = 20;

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

    /** One person's sums over the weeks in which both are known. */
    public Obstacles add(String subject, long obstacles, long prompts) {
        people.merge(subject, new Met(obstacles, prompts), Met::plus);
        return this;
    }

    /** Of nobody yet. */
    public static Obstacles none() {
        return new Obstacles();
    }

    static Obstacles together(Collection<Obstacles> groups) {
        Obstacles all = new Obstacles();
        groups.forEach(group -> group.people.forEach((subject, met) -> all.people.merge(subject, met, Met::plus)));
        return all;
    }

    /** Median rate over the people of several groups; null where fewer than twenty are known. */
    public static @Nullable Double medianRate(Collection<Obstacles> groups) {
        double[] rates = together(groups).rates();
        return rates.length < LEAST_PEOPLE ? null : ObstacleRate.median(rates);
    }

    /** Ascending. */
    double[] rates() {
        return ascending(people.values().stream());
    }

    /** The rates these people have here, ascending. */
    double[] ratesOf(Obstacles group) {
        return ascending(group.people.keySet().stream().map(people::get).filter(Objects::nonNull));
    }

    /** What is left of a group's people once the group's part is taken from it; of others nothing. */
    Obstacles without(Obstacles group) {
        Obstacles left = new Obstacles();
        group.people.forEach((subject, met) -> {
            Met all = people.get(subject);
            if (all != null) {
                left.people.put(subject, all.minus(met));
            }
        });
        return left;
    }

    private static double[] ascending(Stream<Met> people) {
        return people.filter(met -> met.prompts() > 0).mapToDouble(Met::rate).sorted().toArray();
    }
}
