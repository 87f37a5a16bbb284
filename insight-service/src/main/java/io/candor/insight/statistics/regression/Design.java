package io.candor.insight.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/** The columns of a regression, an intercept first; one row per observation. Immutable: each addition is a new design. */
public final class Design {

    private final int rows;
    private final List<double[]> columns;

    private Design(int rows, List<double[]> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** An intercept for this many observations. */
    public static Design intercept(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("no observations");
        }
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return new Design(rows, List.of(ones));
    }

    public Design with(double[] column) {
        if (column.length != rows) {
            throw new IllegalArgumentException(column.length + " values for " + rows + " observations");
        }
        List<double[]> more = new ArrayList<>(columns);
        more.add(column.clone());
        return new Design(rows, List.copyOf(more));
    }

    /** Treatment contrasts: a column of 0 and 1 for each level 1, 2, …; level 0 is the one compared with. */
    public Design withLevels(int[] levels) {
        Design design = this;
        for (int level = 1; level <= Arrays.stream(levels).max().orElse(0); level++) {
            int wanted = level;
            design = design.with(Arrays.stream(levels).mapToDouble(each -> each == wanted ? 1 : 0).toArray());
        }
        return design;
    }

    /** Powers 1 … degree of x. */
    public Design withPowers(double[] x, int degree) {
        Design design = this;
        for (int power = 1; power <= degree; power++) {
            int exponent = power;
            design = design.with(Arrays.stream(x).map(value -> StrictMath.pow(value, exponent)).toArray());
        }
        return design;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns.size();
    }

    double value(int row, int column) {
        return columns.get(column)[row];
    }

    /** Each row multiplied by the root of its weight. */
    RealMatrix matrix(double[] rootWeights) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows, columns.size());
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows; row++) {
                matrix.setEntry(row, column, rootWeights[row] * columns.get(column)[row]);
            }
        }
        return matrix;
    }

    /** Σ xβ of each row. */
    double[] times(double[] coefficients) {
        double[] sums = new double[rows];
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows; row++) {
                sums[row] += coefficients[column] * columns.get(column)[row];
            }
        }
        return sums;
    }
}
