package io.candor.insight.statistics.bunching;

import java.util.Arrays;

/** Observations per bin; bin z = 0 is the threshold, and bins follow one another without gaps. */
public final class BinCounts {

    private final int first;
    private final double[] counts;

    /**
     * @param first
     *        z of the first bin, not above 0
     * @param counts
     *        observations per bin, up to at least z = 0
     */
    public BinCounts(int first, double[] counts) {
        if (first > 0 || first + counts.length <= 0) {
            throw new IllegalArgumentException("bins " + first + " to " + (first + counts.length - 1) + " miss 0");
        }
        if (Arrays.stream(counts).anyMatch(count -> !(count >= 0))) {
            throw new IllegalArgumentException("a count is negative");
        }
        this.first = first;
        this.counts = counts.clone();
    }

    int first() {
        return first;
    }

    int last() {
        return first + counts.length - 1;
    }

    double at(int z) {
        return counts[z - first];
    }

    double above(int z) {
        return Arrays.stream(counts, z + 1 - first, counts.length).sum();
    }

    double[] copy() {
        return counts.clone();
    }
}
