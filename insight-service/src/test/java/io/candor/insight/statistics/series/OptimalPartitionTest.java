package io.candor.insight.statistics.series;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.CoalMining;
import io.candor.insight.statistics.series.OptimalPartition.Partition;

class OptimalPartitionTest {

    private static final OptimalPartition COAL = new OptimalPartition(SegmentCost.poisson(CoalMining.counts()), 2);

    /** 1891 and 1947, with rates 3.10, 1.07 and 0.27 a year. */
    @Test
    void matchesTheCoalMiningDisasters() {
        assertPrinted(OptimalPartition.schwarz(1, 112), "9.436997743");
        assertThat(COAL.penalised(OptimalPartition.schwarz(1, 112)).changes()).containsExactly(41, 97);
        assertPrinted(mean(0, 41), "3.097560976");
        assertPrinted(mean(41, 97), "1.071428571");
        assertPrinted(mean(97, 112), "0.2666666667");
    }

    @Test
    void matchesASingleChange() {
        Partition one = COAL.withChanges(1);
        assertThat(one.changes()).containsExactly(41);
        assertPrinted(mean(41, 112), "0.9014084507");
        assertPrinted(COAL.withChanges(0).cost() - one.cost(), "69.98834475");
    }

    @Test
    void matchesTheLogLikelihoods() {
        assertPrinted(-COAL.withChanges(1).cost() / 2, "136.9451127");
        assertPrinted(-COAL.penalised(OptimalPartition.schwarz(1, 112)).cost() / 2, "142.4406564");
    }

    /** Levels 0, 5, 10 and 3 of fifty values each without noise: the true changes, exactly. */
    @Test
    void recoversChangesWithoutNoise() {
        double[] steps = IntStream.range(0, 200).mapToDouble(i -> new double[] { 0, 5, 10, 3 }[i / 50]).toArray();
        OptimalPartition partition = new OptimalPartition(SegmentCost.mean(steps), 2);
        assertThat(partition.withChanges(3)).isEqualTo(new Partition(List.of(50, 100, 150), 0));
        assertThat(partition.penalised(OptimalPartition.schwarz(1, 200)).changes()).containsExactly(50, 100, 150);
    }

    /** All partitions of twelve values, one by one. */
    @Test
    void agreesWithTryingEverything() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 20; trial++) {
            SegmentCost cost = SegmentCost.poisson(random.ints(12, 0, 9).toArray());
            double penalty = random.nextDouble(8);
            double least = IntStream.range(0, 1 << 11).mapToDouble(cuts -> total(cost, cuts, penalty)).min().orElseThrow();
            Partition found = new OptimalPartition(cost, 2).penalised(penalty);
            assertThat(found.cost() + penalty * found.changes().size()).isCloseTo(least, within(1e-9));
        }
    }

    @Test
    void refusesMoreStretchesThanTheSeriesHolds() {
        assertThatThrownBy(() -> COAL.withChanges(56)).hasMessageContaining("56 changes");
        assertThatThrownBy(() -> new OptimalPartition(SegmentCost.mean(new double[1]), 2)).hasMessageContaining("1 values");
        assertThatThrownBy(() -> SegmentCost.standardised(new double[] { 2, 2, 2 })).hasMessageContaining("not vary");
        assertThatThrownBy(() -> SegmentCost.poisson(new int[] { -1 })).hasMessageContaining("negative");
    }

    private static double total(SegmentCost cost, int cuts, double penalty) {
        double total = 0;
        int start = 0;
        for (int end = 1; end <= 12; end++) {
            if (end == 12 || (cuts >> end - 1 & 1) == 1) {
                total += end - start < 2 ? Double.POSITIVE_INFINITY : cost.of(start, end) + penalty;
                start = end;
            }
        }
        return total - penalty;
    }

    private static double mean(int from, int to) {
        return IntStream.range(from, to).map(i -> CoalMining.counts()[i]).average().orElseThrow();
    }
}
