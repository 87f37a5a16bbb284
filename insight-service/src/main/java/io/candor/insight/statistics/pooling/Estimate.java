package io.candor.insight.statistics.pooling;

/** A group's own figure and its sampling variance, the square of its standard error. */
public record Estimate(double value, double variance) {

    public Estimate {
        if (!Double.isFinite(value) || !(variance > 0)) {
            throw new IllegalArgumentException(value + " with variance " + variance);
        }
    }
}
