package io.candor.insight.statistics.regression;

import org.hipparchus.util.CombinatoricsUtils;

/**
 * Poisson regression with a log link, and its quasi-likelihood form: standard errors × √φ with Pearson's
 * φ = Σ(y−μ)²/μ/(n−p) (Wedderburn, Biometrika 61:439, 1974; McCullagh and Nelder, 1989, section 4.5).
 */
public final class PoissonRegression {

    private final int[] counts;
    private final LogLinear fit;
    private final int columns;

    private PoissonRegression(int[] counts, LogLinear fit, int columns) {
        this.counts = counts;
        this.fit = fit;
        this.columns = columns;
    }

    public static PoissonRegression fit(Design design, int[] counts) {
        return new PoissonRegression(counts.clone(), LogLinear.fit(design, counts, Double.POSITIVE_INFINITY),
                design.columns());
    }

    public double coefficient(int column) {
        return fit.fit().coefficients()[column];
    }

    public double standardError(int column) {
        return fit.standardError(column);
    }

    public double quasiStandardError(int column) {
        return fit.standardError(column) * StrictMath.sqrt(dispersion());
    }

    /** φ; 1 when counts vary as Poisson ones do. */
    public double dispersion() {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += (counts[row] - mean(row)) * (counts[row] - mean(row)) / mean(row);
        }
        return sum / (counts.length - columns);
    }

    public double logLikelihood() {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += counts[row] * StrictMath.log(mean(row)) - mean(row) - CombinatoricsUtils.factorialLog(counts[row]);
        }
        return sum;
    }

    /** The fitted mean of this observation. */
    public double mean(int row) {
        return fit.means()[row];
    }
}
