package io.candor.insight.statistics.regression;

import java.util.Arrays;

/**
 * Counts with log μ = Xβ and variance μ + μ²/θ by iteratively reweighted least squares (Nelder and Wedderburn, JRSS A
 * 135:370, 1972): weights μ/(1+μ/θ), working response η + (y−μ)/μ. θ = ∞ is Poisson.
 */
record LogLinear(WeightedFit fit, double[] means) {

    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-11;

    static LogLinear fit(Design design, int[] counts, double theta) {
        if (counts.length != design.rows() || counts.length < design.columns()) {
            throw new IllegalArgumentException(
                    counts.length + " counts for " + design.rows() + " rows of " + design.columns() + " columns");
        }
        double[] linear = Arrays.stream(counts).mapToDouble(count -> StrictMath.log(count + 0.1)).toArray();
        double[] before = new double[design.columns()];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] weights = new double[counts.length];
            double[] response = new double[counts.length];
            for (int row = 0; row < counts.length; row++) {
                double mean = StrictMath.exp(linear[row]);
                weights[row] = mean / (1 + mean / theta);
                response[row] = linear[row] + (counts[row] - mean) / mean;
            }
            WeightedFit fit = WeightedFit.of(design, response, weights);
            linear = design.times(fit.coefficients());
            if (close(fit.coefficients(), before)) {
                return new LogLinear(fit, Arrays.stream(linear).map(StrictMath::exp).toArray());
            }
            before = fit.coefficients();
        }
        throw new IllegalArgumentException("no maximum: a coefficient runs away, as where a level has only zeros");
    }

    double standardError(int column) {
        return StrictMath.sqrt(fit.unscaled().getEntry(column, column));
    }

    private static boolean close(double[] after, double[] before) {
        for (int column = 0; column < after.length; column++) {
            if (!(StrictMath.abs(after[column] - before[column]) <= TOLERANCE * (1 + StrictMath.abs(after[column])))) {
                return false;
            }
        }
        return true;
    }
}
