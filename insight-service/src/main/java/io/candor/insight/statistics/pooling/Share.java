package io.candor.insight.statistics.pooling;

/** x of n in one group. */
public record Share(int x, int n) {

    public Share {
        if (n < 1 || x < 0 || x > n) {
            throw new IllegalArgumentException(x + " of " + n);
        }
    }

    public double rate() {
        return (double) x / n;
    }
}
