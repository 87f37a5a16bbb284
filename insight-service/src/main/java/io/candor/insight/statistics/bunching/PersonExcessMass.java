package io.candor.insight.statistics.bunching;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

/** Excess mass of a group's weeks, with an interval that draws people with all their weeks. */
public final class PersonExcessMass {

    private final ExcessMass model;
    private final int bins;
    private final int first;
    private final List<int[]> people;

    /**
     * @param model
     *        how the counterfactual is fitted; a degree that a small group can carry is 1 or 2
     * @param range
     *        bins −range … range around the threshold; weeks outside are left out
     * @param people
     *        per person the distance of each week from the threshold
     */
    public PersonExcessMass(ExcessMass model, int range, List<int[]> people) {
        if (people.isEmpty() || range < 1) {
            throw new IllegalArgumentException(people.size() + " people, range " + range);
        }
        this.model = model;
        this.first = -range;
        this.bins = 2 * range + 1;
        this.people = people.stream().map(int[]::clone).toList();
    }

    /** The whole group. */
    public Excess fit() {
        int[] everybody = new int[people.size()];
        for (int person = 0; person < everybody.length; person++) {
            everybody[person] = person;
        }
        return model.fit(counts(everybody));
    }

    /** Interval of a figure of the excess, such as {@link Excess#mass()} or {@link Excess#relative()}. */
    public Interval interval(ToDoubleFunction<Excess> figure, PersonBootstrap draws, double confidence,
            RandomGenerator random) {
        return draws.interval(people.size(), confidence, drawn -> figure.applyAsDouble(model.fit(counts(drawn))), random);
    }

    private BinCounts counts(int[] drawn) {
        double[] counts = new double[bins];
        for (int person : drawn) {
            for (int distance : people.get(person)) {
                if (distance >= first && distance < first + bins) {
                    counts[distance - first]++;
                }
            }
        }
        return new BinCounts(first, counts);
    }
}
