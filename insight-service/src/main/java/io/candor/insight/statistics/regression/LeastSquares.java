package io.candor.insight.statistics.regression;

import java.util.Arrays;

import org.hipparchus.linear.RealMatrix;

/** Ordinary least squares (Legendre, 1805; Gauss, 1823): y = Xβ + ε, standard errors √(s²(X'X)⁻¹) with s² over n−p. */
public final class LeastSquares {

    private final Design design;
    private final double[] coefficients;
    private final double[] residuals;
    private final RealMatrix unscaled;

    private LeastSquares(Design design, double[] coefficients, double[] residuals, RealMatrix unscaled) {
        this.design = design;
        this.coefficients = coefficients;
        this.residuals = residuals;
        this.unscaled = unscaled;
    }

    /**
     * @throws IllegalArgumentException
     *         with fewer observations than columns, or when columns depend on one another
     */
    public static LeastSquares fit(Design design, double[] y) {
        if (y.length != design.rows() || design.rows() < design.columns()) {
            throw new IllegalArgumentException(
                    y.length + " values for " + design.rows() + " rows of " + design.columns() + " columns");
        }
        double[] weights = new double[y.length];
        Arrays.fill(weights, 1);
        WeightedFit fit = WeightedFit.of(design, y, weights);
        double[] residuals = design.times(fit.coefficients());
        for (int row = 0; row < y.length; row++) {
            residuals[row] = y[row] - residuals[row];
        }
        return new LeastSquares(design, fit.coefficients(), residuals, fit.unscaled());
    }

    public double coefficient(int column) {
        return coefficients[column];
    }

    public double standardError(int column) {
        return StrictMath.sqrt(residualSquares() / degreesOfFreedom() * unscaled.getEntry(column, column));
    }

    public int degreesOfFreedom() {
        return design.rows() - design.columns();
    }

    public double residualSquares() {
        return Arrays.stream(residuals).map(residual -> residual * residual).sum();
    }

    /**
     * Standard error that allows for unequal variance and for correlation up to this lag: (X'X)⁻¹Ω(X'X)⁻¹ with Bartlett
     * weights 1−l/(L+1) (Newey and West, Econometrica 55:703, 1987, eq. 5), without prewhitening and without a small-sample
     * factor. Rows must be in the order of time.
     */
    public double neweyWest(int column, int lag) {
        if (lag < 0 || lag >= design.rows()) {
            throw new IllegalArgumentException("lag: " + lag);
        }
        double[] moved = new double[design.rows()];
        for (int row = 0; row < moved.length; row++) {
            for (int other = 0; other < design.columns(); other++) {
                moved[row] += unscaled.getEntry(column, other) * design.value(row, other);
            }
            moved[row] *= residuals[row];
        }
        double variance = 0;
        for (int distance = 0; distance <= lag; distance++) {
            double products = 0;
            for (int row = distance; row < moved.length; row++) {
                products += moved[row] * moved[row - distance];
            }
            variance += (distance == 0 ? 1 : 2 * (1 - distance / (lag + 1.0))) * products;
        }
        return StrictMath.sqrt(variance);
    }
}
