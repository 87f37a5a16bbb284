package io.candor.insight.statistics.density;

import java.util.stream.IntStream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The empirical distribution function by weighted local polynomials at the cutoff: minimises ΣW(Y − Zβ)² with W = K(u)/h
 * and u = x/h; β of a column is divided by h to the column's power (Cattaneo, Jansson and Ma, JASA 115:1449, 2020, eq. 1).
 */
final class LocalFit {

    private static final double SINGULAR = 1e-13;

    private final CentredSample sample;
    private final Bandwidth bandwidth;
    private final Sides sides;
    private final Kernel kernel;
    private final int from;
    private final int columns;
    private final RealMatrix weighted;
    private final double[] coefficients;
    private final RealMatrix inverse;

    LocalFit(CentredSample sample, Bandwidth bandwidth, int order, Kernel kernel, Sides sides) {
        if (sides == Sides.JOINED && bandwidth.left() != bandwidth.right()) {
            throw new IllegalArgumentException("joined sides need one bandwidth: " + bandwidth);
        }
        this.sample = sample;
        this.bandwidth = bandwidth;
        this.sides = sides;
        this.kernel = kernel;
        this.from = sample.before(-bandwidth.left());
        this.columns = sides.columns(order);
        int rows = sample.before(StrictMath.nextUp(bandwidth.right())) - from;
        if (rows < columns) {
            throw new IllegalArgumentException(rows + " observations within " + bandwidth);
        }
        this.weighted = new Array2DRowRealMatrix(rows, columns);
        double[] response = new double[rows];
        for (int row = 0; row < rows; row++) {
            double root = StrictMath.sqrt(weight(row));
            response[row] = root * sample.distribution(from + row);
            for (int column = 0; column < columns; column++) {
                weighted.setEntry(row, column, root * sides.value(column, u(row)));
            }
        }
        double singular = SINGULAR * weighted.getFrobeniusNorm();
        QRDecomposition qr = new QRDecomposition(weighted, singular);
        try {
            this.coefficients = qr.getSolver().solve(new ArrayRealVector(response, false)).toArray();
            RealMatrix r = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
            RealMatrix root = new QRDecomposition(r, singular).getSolver()
                    .solve(MatrixUtils.createRealIdentityMatrix(columns));
            this.inverse = root.multiplyTransposed(root);
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException("too few different values within " + bandwidth, e);
        }
    }

    /** The coefficient of this column per power of the observations' own unit. */
    double coefficient(int column, boolean right) {
        return coefficients[column] / StrictMath.pow(bandwidth.of(right), sides.power(column));
    }

    double density(boolean right) {
        return coefficient(slope(right), right);
    }

    int effective(boolean right) {
        int left = sample.left() - from;
        return right ? weighted.getRowDimension() - left : left;
    }

    DensityCovariance covariance(Variance variance) {
        return variance == Variance.JACKKNIFE ? jackknife()
                : DensityCovariance.plugIn(sides, kernel, columns, density(false), density(true),
                        sample.size(), bandwidth);
    }

    /** ΣL_iL_i' between S⁻¹ on both sides, L_i = (N−1)⁻¹ΣW_jZ_j over the j after observation i, for the two slopes only. */
    private DensityCovariance jackknife() {
        int rows = weighted.getRowDimension();
        double[] left = tails(false);
        double[] right = tails(true);
        int[] after = IntStream.range(0, rows).map(row -> StrictMath.max(0, sample.first(from + row) - from) + 1).toArray();
        double ll = 0;
        double rr = 0;
        double lr = 0;
        for (int next : after) {
            ll += left[next] * left[next];
            rr += right[next] * right[next];
            lr += left[next] * right[next];
        }
        return new DensityCovariance(ll, rr, lr);
    }

    /** Entry i: the slope's part of S⁻¹ΣW_jZ_j over the rows from i on, per bandwidth and per N−1. */
    private double[] tails(boolean right) {
        double[] row = inverse.getRow(slope(right));
        double[] projected = new double[weighted.getRowDimension() + 1];
        for (int i = weighted.getRowDimension() - 1; i >= 0; i--) {
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += row[column] * sides.value(column, u(i));
            }
            projected[i] = projected[i + 1] + weight(i) * sum / bandwidth.of(right) / (sample.size() - 1);
        }
        return projected;
    }

    private int slope(boolean right) {
        return sides.leftSlope() + (right ? 1 : 0);
    }

    private double u(int row) {
        double x = sample.at(from + row);
        return x / bandwidth.of(x >= 0);
    }

    private double weight(int row) {
        return kernel.at(u(row)) / bandwidth.of(sample.at(from + row) >= 0);
    }
}
