package io.candor.insight.statistics.pooling;

import java.util.List;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * Group shares that vary as Beta(α, β): x | n ~ BetaBinomial(n, α, β). The prior is estimated from all groups (empirical
 * Bayes; Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 5.1).
 */
public record BetaBinomial(double alpha, double beta) {

    private static final int STEPS = 5;
    /** Where α+β is larger the shares do not vary and there is no top to step to. */
    private static final double FLAT = 1e6;

    public BetaBinomial {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("alpha " + alpha + ", beta " + beta);
        }
    }

    /**
     * Moments of the raw shares: α+β = m(1−m)/s² − 1, α = m(α+β), with s² over (groups − 1).
     *
     * @throws IllegalArgumentException
     *         when the shares do not vary or vary more than a beta distribution can
     */
    public static BetaBinomial byMoments(List<Share> groups) {
        double mean = groups.stream().mapToDouble(Share::rate).average().orElse(Double.NaN);
        double squares = groups.stream().mapToDouble(group -> group.rate() - mean).map(d -> d * d).sum();
        double strength = mean * (1 - mean) / (squares / (groups.size() - 1)) - 1;
        if (!(strength > 0 && strength < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no beta distribution has these moments");
        }
        return new BetaBinomial(mean * strength, (1 - mean) * strength);
    }

    /**
     * Maximum likelihood: a search over log α and log β from the moments (Nelder and Mead, Computer Journal 7:308, 1965),
     * finished by Newton's steps on the score, because the top is flat. Shares that vary less than binomial ones give an α+β
     * so large that every group is pulled to the mean.
     */
    public static BetaBinomial byLikelihood(List<Share> groups) {
        BetaBinomial start = byMoments(groups);
        double[] best = new SimplexOptimizer(new SimpleValueChecker(1e-12, 1e-12)).optimize(new MaxEval(10_000),
                GoalType.MAXIMIZE, new NelderMeadSimplex(2, 0.1), new InitialGuess(
                        new double[] { StrictMath.log(start.alpha), StrictMath.log(start.beta) }),
                new ObjectiveFunction(log -> new BetaBinomial(StrictMath.exp(log[0]), StrictMath.exp(log[1]))
                        .logLikelihood(groups)))
                .getPoint();
        BetaBinomial found = new BetaBinomial(StrictMath.exp(best[0]), StrictMath.exp(best[1]));
        for (int step = 0; step < STEPS && found.alpha + found.beta < FLAT; step++) {
            found = found.newton(groups);
        }
        return found;
    }

    private BetaBinomial newton(List<Share> groups) {
        double gradientAlpha = 0;
        double gradientBeta = 0;
        double curvatureAlpha = 0;
        double curvatureBeta = 0;
        double shared = 0;
        for (Share group : groups) {
            for (int i = 0; i < group.n(); i++) {
                double all = 1 / (alpha + beta + i);
                boolean hit = i < group.x();
                double drawn = 1 / (hit ? alpha + i : beta + i - group.x());
                gradientAlpha += (hit ? drawn : 0) - all;
                gradientBeta += (hit ? 0 : drawn) - all;
                curvatureAlpha -= hit ? drawn * drawn : 0;
                curvatureBeta -= hit ? 0 : drawn * drawn;
                shared += all * all;
            }
        }
        double a = curvatureAlpha + shared;
        double b = curvatureBeta + shared;
        double determinant = a * b - shared * shared;
        double nextAlpha = alpha - (b * gradientAlpha - shared * gradientBeta) / determinant;
        double nextBeta = beta - (a * gradientBeta - shared * gradientAlpha) / determinant;
        boolean top = a < 0 && determinant > 0 && nextAlpha > 0 && nextBeta > 0;
        return top ? new BetaBinomial(nextAlpha, nextBeta) : this;
    }

    /** Pólya's urn, factor by factor: no gamma functions, which lose all digits where α and β are large. */
    public double logLikelihood(List<Share> groups) {
        double sum = 0;
        for (Share group : groups) {
            sum += CombinatoricsUtils.binomialCoefficientLog(group.n(), group.x());
            for (int i = 0; i < group.n(); i++) {
                double drawn = i < group.x() ? alpha + i : beta + i - group.x();
                sum += StrictMath.log(drawn / (alpha + beta + i));
            }
        }
        return sum;
    }

    /** The prior mean α/(α+β): what a group without answers is thought to say. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** The posterior mean (α+x)/(α+β+n): the group's share pulled towards all groups. */
    public double shrunk(Share group) {
        return (alpha + group.x()) / (alpha + beta + group.n());
    }
}
