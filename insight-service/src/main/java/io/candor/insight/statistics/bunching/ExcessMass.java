package io.candor.insight.statistics.bunching;

import java.util.List;
import java.util.function.IntPredicate;

import io.candor.insight.statistics.regression.Design;
import io.candor.insight.statistics.regression.LeastSquares;

/**
 * Excess mass at a threshold (Chetty et al., QJE 126:749, 2011, eq. 14–15; Kleven, Annual Review of Economics 8:435,
 * 2016): N_z = Σ_{k≤d} β_k z^k + Σ_{region} γ_z + Σ habits δ_h, least squares; the counterfactual is the fit without the γ.
 *
 * @param degree
 *        d of the polynomial
 * @param below
 *        bins left of the threshold that belong to its region
 * @param above
 *        bins right of the threshold that belong to its region
 * @param habits
 *        round numbers that draw people by themselves, each kind with a dummy of its own that stays in the
 *        counterfactual: leaving them out counts a habit as bunching
 */
public record ExcessMass(int degree, int below, int above, List<IntPredicate> habits) {

    private static final double SETTLED = 1e-10;
    private static final int ROUNDS = 10_000;

    public ExcessMass {
        if (degree < 0 || below < 0 || above < 0) {
            throw new IllegalArgumentException("degree " + degree + ", region " + below + " and " + above);
        }
        habits = List.copyOf(habits);
    }

    /** Without an integration constraint: what bunches is not taken from anywhere. */
    public Excess fit(BinCounts counts) {
        return fit(counts, 0);
    }

    /**
     * With the integration constraint: the bunched observations came from above the threshold, whose bins are raised to
     * N_z(1 + B/Σ_{z>0}N) until B no longer moves.
     */
    public Excess fitFromAbove(BinCounts counts) {
        double moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Excess excess = fit(counts, moved);
            if (StrictMath.abs(excess.mass() - moved) <= SETTLED * (1 + StrictMath.abs(moved))) {
                return excess;
            }
            moved = excess.mass();
        }
        throw new IllegalArgumentException("the mass above the threshold cannot account for the excess");
    }

    /** One fit with this mass already put back above the threshold. */
    Excess fit(BinCounts counts, double moved) {
        double[] raised = counts.copy();
        if (moved != 0) {
            double factor = 1 + moved / counts.above(0);
            for (int z = 1; z <= counts.last(); z++) {
                raised[z - counts.first()] *= factor;
            }
        }
        LeastSquares fit = LeastSquares.fit(design(counts), raised);
        double mass = 0;
        for (int z = -below; z <= above; z++) {
            mass += fit.coefficient(dummy(z));
        }
        double inRegion = 0;
        for (int z = -below; z <= above; z++) {
            inRegion += raised[z - counts.first()];
        }
        return new Excess(mass, (inRegion - mass) / (below + above + 1), fit.standardError(dummy(0)));
    }

    private Design design(BinCounts counts) {
        double[] z = new double[counts.last() - counts.first() + 1];
        for (int i = 0; i < z.length; i++) {
            z[i] = counts.first() + i;
        }
        if (counts.first() > -below || counts.last() < above) {
            throw new IllegalArgumentException("the region is wider than the bins");
        }
        Design design = Design.intercept(z.length).withPowers(z, degree);
        for (int bin = -below; bin <= above; bin++) {
            double[] dummy = new double[z.length];
            dummy[bin - counts.first()] = 1;
            design = design.with(dummy);
        }
        for (IntPredicate habit : habits) {
            double[] dummy = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                dummy[i] = habit.test(counts.first() + i) ? 1 : 0;
            }
            design = design.with(dummy);
        }
        return design;
    }

    private int dummy(int z) {
        return degree + 1 + z + below;
    }
}
