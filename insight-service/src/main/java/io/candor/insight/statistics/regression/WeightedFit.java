package io.candor.insight.statistics.regression;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/** β = argmin Σw(y − xβ)² by QR, and (X'WX)⁻¹. */
record WeightedFit(double[] coefficients, RealMatrix unscaled) {

    private static final double SINGULAR = 1e-11;

    static WeightedFit of(Design design, double[] y, double[] weights) {
        double[] roots = Arrays.stream(weights).map(StrictMath::sqrt).toArray();
        double[] scaled = new double[y.length];
        for (int row = 0; row < y.length; row++) {
            scaled[row] = roots[row] * y[row];
        }
        int columns = design.columns();
        QRDecomposition qr = new QRDecomposition(design.matrix(roots), SINGULAR);
        try {
            double[] coefficients = qr.getSolver().solve(new ArrayRealVector(scaled, false)).toArray();
            RealMatrix r = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
            RealMatrix inverse = new QRDecomposition(r).getSolver().solve(MatrixUtils.createRealIdentityMatrix(columns));
            return new WeightedFit(coefficients, inverse.multiplyTransposed(inverse));
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException("columns of the design depend on one another, or a level has only zeros", e);
        }
    }
}
