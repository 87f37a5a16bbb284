package io.candor.insight.statistics.careless;

/**
 * Saying yes to everything (Couch and Keniston, J. Abnormal and Social Psychology 60:151, 1960): the mean of a balanced pair,
 * one item and its opposite, on the same scale. The middle of the scale for consistent answers, above it for yes to both.
 */
public record Acquiescence(int statement, int opposite, int low, int high) {

    public Acquiescence {
        if (!(low < high) || statement < low || statement > high || opposite < low || opposite > high) {
            throw new IllegalArgumentException(statement + " and " + opposite + " on " + low + " to " + high);
        }
    }

    /** −1 for no to both, 0 for consistent answers, 1 for yes to both. */
    public double tendency() {
        return ((double) statement + opposite - low - high) / (high - low);
    }
}
