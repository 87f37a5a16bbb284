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
        RealMatrix matrix = design.matrix(roots);
        RealMatrix lengths = unitColumns(matrix);
        QRDecomposition qr = new QRDecomposition(matrix, SINGULAR);
        try {
            double[] coefficients = lengths.operate(qr.getSolver().solve(new ArrayRealVector(scaled, false))).toArray();
            RealMatrix r = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
            RealMatrix inverse = lengths
                    .multiply(new QRDecomposition(r).getSolver().solve(MatrixUtils.createRealIdentityMatrix(columns)));
            return new WeightedFit(coefficients, inverse.multiplyTransposed(inverse));
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException("columns of the design depend on one another", e);
        }
    }

    /** Scales the columns to length 1, so that units do not decide what is singular; returns what undoes it in β. */
    private static RealMatrix unitColumns(RealMatrix matrix) {
        double[] inverse = new double[matrix.getColumnDimension()];
        for (int column = 0; column < inverse.length; column++) {
            double length = matrix.getColumnVector(column).getNorm();
            inverse[column] = length > 0 ? 1 / length : 1;
            matrix.setColumnVector(column, matrix.getColumnVector(column).mapMultiply(inverse[column]));
        }
        return MatrixUtils.createRealDiagonalMatrix(inverse);
    }
}
