package io.candor.insight.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import io.candor.insight.allocation.GoodhartGap.Level;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.series.OptimalPartition;
import io.candor.insight.statistics.series.SegmentCost;

/**
 * Tests whether a series of periods changed its level: the gain of the best single change (standardised values, stretches of
 * two or more) against the same in 1,999 orders drawn at random, and the optimal partition with Schwarz' penalty for where. The
 * p is (1 + orders that gain as much) ÷ 2,000.
 */
final class LevelChange {

    /** With fewer periods no order of them is rare enough. */
    static final int LEAST_PERIODS = 8;
    static final double LEVEL = 0.05;

    private static final int ORDERS = 1_999;
    private static final int STRETCH = 2;
    private static final long SEED = 20_260_101;

    private LevelChange() {
    }

    /** @param periods names of the values */
    static Level of(List<String> periods, double[] values) {
        if (values.length < LEAST_PERIODS) {
            return new Level(List.of(), null, false);
        }
        if (Arrays.stream(values).distinct().count() == 1) {
            return new Level(List.of(), 1.0, true);
        }
        double gain = gain(values);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] order = values.clone();
        int asGood = 0;
        for (int draw = 0; draw < ORDERS; draw++) {
            shuffle(order, random);
            asGood += gain(order) >= gain - 1e-12 ? 1 : 0;
        }
        double p = (1.0 + asGood) / (ORDERS + 1);
        List<Integer> changes = p > LEVEL ? List.of()
                : new OptimalPartition(SegmentCost.standardised(values), STRETCH)
                        .penalised(OptimalPartition.schwarz(1, values.length)).changes();
        return new Level(changes.stream().map(periods::get).toList(), PrintedDigits.up(p, 2), true);
    }

    private static double gain(double[] values) {
        SegmentCost cost = SegmentCost.standardised(values);
        OptimalPartition partition = new OptimalPartition(cost, STRETCH);
        return partition.withChanges(0).cost() - partition.withChanges(1).cost();
    }

    private static void shuffle(double[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
