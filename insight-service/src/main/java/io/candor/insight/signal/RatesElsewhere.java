package io.candor.insight.signal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The median obstacle rate outside a group, for each of many groups: everybody's rates are sorted once. */
public final class RatesElsewhere {

    private final Obstacles everybody;
    private final double[] rates;

    /** @param groups all of them; a person of two groups counts with what they met in both */
    public RatesElsewhere(Collection<Obstacles> groups) {
        everybody = Obstacles.together(groups);
        rates = everybody.rates();
    }

    /** The same as {@link Obstacles#medianRate} of all groups but one; null where fewer than twenty people are left. */
    public @Nullable Double outside(Obstacles group) {
        double[] gone = everybody.ratesOf(group);
        double[] left = everybody.without(group).rates();
        int people = rates.length - gone.length + left.length;
        if (people < Obstacles.LEAST_PEOPLE) {
            return null;
        }
        double upper = at(people / 2, gone, left);
        return people % 2 == 1 ? upper : (at(people / 2 - 1, gone, left) + upper) / 2;
    }

    /** The rate with this many smaller ones before it, of all without {@code gone} and with {@code left}. */
    private double at(int rank, double[] gone, double[] left) {
        return Stream.of(rates, left).flatMap(among -> first(among, rank, gone, left).stream()).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Double> first(double[] among, int rank, double[] gone, double[] left) {
        int low = 0;
        int high = among.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double rate = among[middle];
            if (upTo(rates, rate) - upTo(gone, rate) + upTo(left, rate) > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < among.length ? List.of(among[low]) : List.of();
    }

    /** How many of these ascending figures are not larger. */
    private static int upTo(double[] ascending, double figure) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
