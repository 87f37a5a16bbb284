package io.candor.insight.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Percentile bootstrap that draws people with all their weeks (Efron, Annals of Statistics 7:1, 1979; the cluster is
 * the person). Its limits are order statistics of the draws, so no interpolation is involved.
 *
 * @param draws
 *        resampled groups; 999 makes the 2.5 % limit the 25th smallest
 */
public record PersonBootstrap(int draws) {

    /** A figure of the group made of these people, one of them possibly several times. */
    @FunctionalInterface
    public interface Figure {
        double of(int[] people);
    }

    public PersonBootstrap {
        if (draws < 39) {
            throw new IllegalArgumentException("too few draws for a 95 % interval: " + draws);
        }
    }

    public Interval interval(int people, double confidence, Figure figure, RandomGenerator random) {
        if (people < 1) {
            throw new IllegalArgumentException("nobody to draw from");
        }
        double[] figures = new double[draws];
        int[] drawn = new int[people];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < people; i++) {
                drawn[i] = random.nextInt(people);
            }
            figures[draw] = figure.of(drawn);
        }
        Arrays.sort(figures);
        int rank = (int) StrictMath.max(1, StrictMath.rint((draws + 1) * (1 - confidence) / 2));
        return new Interval(figures[rank - 1], figures[draws - rank]);
    }

    /** Interval of the mean of one value per person; the order of the people does not matter. */
    public Interval ofMean(double[] values, double confidence, RandomGenerator random) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return interval(sorted.length, confidence, people -> {
            double sum = 0;
            for (int person : people) {
                sum += sorted[person];
            }
            return sum / people.length;
        }, random);
    }
}
