package io.candor.insight.statistics.agreement;

/**
 * Exact null distribution of the number T of concordant pairs among n untied ones: T is the number of inversions of a
 * random permutation (Kendall, Biometrika 30:81, 1938), whose counts follow c(n, t) = Σ c(n−1, t−i), i = 0 … n−1.
 *
 * @param concordant
 *        T, between 0 and n(n−1)/2
 */
public record KendallExact(int concordant, int n) {

    public KendallExact {
        if (n < 2 || n > 100 || concordant < 0 || concordant > n * (n - 1) / 2) {
            throw new IllegalArgumentException(concordant + " concordant pairs among " + n);
        }
    }

    /**
     * @throws IllegalArgumentException
     *         when two people have the same value on either side: the distribution is another one then
     */
    public static KendallExact of(PairedValues pairs) {
        if (pairs.tied()) {
            throw new IllegalArgumentException("the exact distribution needs untied values");
        }
        int n = pairs.people();
        return new KendallExact((int) StrictMath.rint((pairs.of(KendallTau::tau) + 1) * n * (n - 1) / 4), n);
    }

    /** The doubled smaller tail, at most 1. */
    public double twoSided() {
        double[] probabilities = probabilities();
        double lower = 0;
        double upper = 0;
        for (int t = 0; t < probabilities.length; t++) {
            lower += t <= concordant ? probabilities[t] : 0;
            upper += t >= concordant ? probabilities[t] : 0;
        }
        return StrictMath.min(1, 2 * StrictMath.min(lower, upper));
    }

    private double[] probabilities() {
        double[] before = { 1 };
        for (int size = 2; size <= n; size++) {
            double[] after = new double[size * (size - 1) / 2 + 1];
            for (int t = 0; t < before.length; t++) {
                for (int added = 0; added < size; added++) {
                    after[t + added] += before[t] / size;
                }
            }
            before = after;
        }
        return before;
    }
}
