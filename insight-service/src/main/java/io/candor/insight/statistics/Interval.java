package io.candor.insight.statistics;

/** A two-sided interval in the unit of its estimate. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " is not at most high " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
