package io.candor.insight.statistics.careless;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.correlation.Covariance;

/**
 * How unusual a combination of answers is: D² = (x−x̄)'S⁻¹(x−x̄) with S over people−1 (Mahalanobis, Proc. National Institute
 * of Sciences of India 2:49, 1936). About χ² with one degree of freedom per item for careful answers; the D² of all people
 * sum to (people−1)·items.
 */
public final class MahalanobisDistance {

    private final AnswerGrid grid;
    private final RealVector means;
    private final DecompositionSolver covariance;

    /**
     * @throws IllegalArgumentException
     *         with no more people than items, or when an item follows from others
     */
    public MahalanobisDistance(AnswerGrid grid) {
        if (grid.people() <= grid.items()) {
            throw new IllegalArgumentException(grid.people() + " people for " + grid.items() + " items");
        }
        this.grid = grid;
        this.means = new ArrayRealVector(grid.items());
        for (int person = 0; person < grid.people(); person++) {
            for (int item = 0; item < grid.items(); item++) {
                means.addToEntry(item, grid.at(person, item) / grid.people());
            }
        }
        try {
            this.covariance = new CholeskyDecomposition(new Covariance(grid.copy()).getCovarianceMatrix()).getSolver();
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException("an item follows from others", e);
        }
    }

    /** D² of one person. */
    public double squared(int person) {
        RealVector difference = new ArrayRealVector(grid.items());
        for (int item = 0; item < grid.items(); item++) {
            difference.setEntry(item, grid.at(person, item) - means.getEntry(item));
        }
        return difference.dotProduct(covariance.solve(difference));
    }

    /** The χ² quantile that a careful person's D² exceeds with probability 1 − confidence. */
    public double critical(double confidence) {
        return ChiSquaredDistribution.of(grid.items()).inverseSurvivalProbability(1 - confidence);
    }
}
