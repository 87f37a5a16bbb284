package io.candor.insight.statistics.density;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Variances of the two estimated densities at a cutoff, and their covariance. */
record DensityCovariance(double left, double right, double between) {

    double ofDifference() {
        return left + right - 2 * between;
    }

    double ofSum() {
        return left + right + 2 * between;
    }

    /**
     * S⁻¹ΓS⁻¹/(Nh) with S = Σ f∫zz'K and Γ = Σ f³∫∫min(|u|,|v|)zz'KK over the two sides (Cattaneo, Jansson and Ma, 2020,
     * theorem 1 and supplement): the squares of a distribution function's steps, f to the third because two of the three
     * integrals are over observations.
     */
    static DensityCovariance plugIn(Sides sides, Kernel kernel, int columns, double leftDensity, double rightDensity, int n,
            Bandwidth bandwidth) {
        RealMatrix s = new Array2DRowRealMatrix(columns, columns);
        RealMatrix g = new Array2DRowRealMatrix(columns, columns);
        for (boolean right : new boolean[] { false, true }) {
            double density = right ? rightDensity : leftDensity;
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    if (sides.counts(i, right) && sides.counts(j, right)) {
                        int powers = sides.power(i) + sides.power(j);
                        double sign = right || powers % 2 == 0 ? 1 : -1;
                        s.addToEntry(i, j, sign * density * kernel.moment(powers));
                        g.addToEntry(i, j, sign * density * density * density
                                * kernel.shared(sides.power(i), sides.power(j)));
                    }
                }
            }
        }
        RealMatrix inverse = new LUDecomposition(s).getSolver().getInverse();
        RealMatrix v = inverse.multiply(g).multiply(inverse);
        int slope = sides.leftSlope();
        return new DensityCovariance(v.getEntry(slope, slope) / (n * bandwidth.left()),
                v.getEntry(slope + 1, slope + 1) / (n * bandwidth.right()),
                v.getEntry(slope, slope + 1) / (n * StrictMath.sqrt(bandwidth.left() * bandwidth.right())));
    }
}
