package io.candor.insight.statistics.density;

/** Weight of an observation by its distance u from the cutoff, in bandwidths, 0 ≤ |u| ≤ 1; integrates to 1. */
public enum Kernel {

    /** 1 − |u|. */
    TRIANGULAR(1, -1, 0),
    /** ½. */
    UNIFORM(0.5, 0, 0),
    /** ¾(1 − u²). */
    EPANECHNIKOV(0.75, 0, -0.75);

    private final double[] powers;

    Kernel(double... powers) {
        this.powers = powers;
    }

    double at(double u) {
        double distance = StrictMath.abs(u);
        return powers[0] + distance * (powers[1] + distance * powers[2]);
    }

    /** ∫₀¹ u^k K(u) du. */
    double moment(int k) {
        double sum = 0;
        for (int m = 0; m < powers.length; m++) {
            sum += powers[m] / (k + m + 1);
        }
        return sum;
    }

    /** ∫₀¹∫₀¹ min(u, v) u^i v^j K(u)K(v) du dv. */
    double shared(int i, int j) {
        double sum = 0;
        for (int m = 0; m < powers.length; m++) {
            for (int n = 0; n < powers.length; n++) {
                int u = i + m + 1;
                int v = j + n + 1;
                double below = 1.0 / (u + 1) / (u + 1 + v);
                double above = 1.0 / u * (1.0 / (v + 1) - 1.0 / (v + 1 + u));
                sum += powers[m] * powers[n] * (below + above);
            }
        }
        return sum;
    }
}
