package io.candor.insight.statistics.pooling;

import java.util.List;

import org.hipparchus.analysis.solvers.BrentSolver;

import io.candor.insight.statistics.Interval;

/**
 * Group means that vary around μ with variance τ²: y_i ~ N(μ, v_i + τ²). Given τ², μ is the mean weighted by
 * 1/(v_i+τ²) and its variance 1/Σ(1/(v_i+τ²)).
 *
 * @param tau2
 *        variance between groups
 * @param mu
 *        mean over groups
 * @param standardError
 *        of mu
 */
public record RandomEffects(double tau2, double mu, double standardError) {

    /**
     * The moment estimate of DerSimonian and Laird (Controlled Clinical Trials 7:177, 1986, eq. 8):
     * τ² = max(0, (Q−(k−1))/(Σw−Σw²/Σw)) with w = 1/v.
     */
    public static RandomEffects derSimonianLaird(List<Estimate> groups) {
        double weights = groups.stream().mapToDouble(group -> 1 / group.variance()).sum();
        double squares = groups.stream().mapToDouble(group -> 1 / (group.variance() * group.variance())).sum();
        return given((q(groups) - (groups.size() - 1)) / (weights - squares / weights), groups);
    }

    /**
     * The root of Σ(y_i−μ(τ²))²/(v_i+τ²) = k−1, 0 when there is none (Paule and Mandel, J. Research NBS 87:377, 1982,
     * eq. 7).
     */
    public static RandomEffects pauleMandel(List<Estimate> groups) {
        int expected = groups.size() - 1;
        if (q(groups) <= expected) {
            return given(0, groups);
        }
        double high = 1;
        while (scatter(high, groups) > expected) {
            high *= 2;
        }
        return given(new BrentSolver(1e-15, 1e-15, 1e-15).solve(1_000, tau2 -> scatter(tau2, groups) - expected, 0, high),
                groups);
    }

    /** Cochran's Q = Σ(y_i−μ₀)²/v_i around the mean of a common effect: χ² with k−1 degrees when groups do not differ. */
    public static double q(List<Estimate> groups) {
        return scatter(0, groups);
    }

    /** I² = 100·max(0, (Q−(k−1))/Q): percentage of the scatter that is not sampling (Higgins and Thompson, 2002). */
    public static double inconsistency(List<Estimate> groups) {
        double q = q(groups);
        return 100 * StrictMath.max(0, (q - (groups.size() - 1)) / q);
    }

    /** Interval of μ by the normal distribution. */
    public Interval interval(double confidence) {
        return Interval.normal(mu, standardError, confidence);
    }

    /** Where the mean of one more group would lie: μ ± z√(τ²+se²). */
    public Interval prediction(double confidence) {
        return Interval.normal(mu, StrictMath.sqrt(tau2 + standardError * standardError), confidence);
    }

    /** The group's mean pulled towards μ: (y/v + μ/τ²)/(1/v + 1/τ²), and μ itself where groups do not differ. */
    public double shrunk(Estimate group) {
        return (tau2 * group.value() + group.variance() * mu) / (tau2 + group.variance());
    }

    private static RandomEffects given(double tau2, List<Estimate> groups) {
        double between = StrictMath.max(0, tau2);
        return new RandomEffects(between, mean(between, groups), 1 / StrictMath.sqrt(weight(between, groups)));
    }

    private static double scatter(double tau2, List<Estimate> groups) {
        double mean = mean(tau2, groups);
        return groups.stream().mapToDouble(group -> (group.value() - mean) * (group.value() - mean)
                / (group.variance() + tau2)).sum();
    }

    private static double mean(double tau2, List<Estimate> groups) {
        return groups.stream().mapToDouble(group -> group.value() / (group.variance() + tau2)).sum()
                / weight(tau2, groups);
    }

    private static double weight(double tau2, List<Estimate> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("fewer than two groups: " + groups.size());
        }
        return groups.stream().mapToDouble(group -> 1 / (group.variance() + tau2)).sum();
    }
}
