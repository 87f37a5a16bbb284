package io.candor.insight.statistics.series;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The local level model: y_t = μ_t + ε_t, μ_{t+1} = μ_t + η_t (Harvey, 1989; Durbin and Koopman, Time Series Analysis by
 * State Space Methods, 2nd ed. 2012, chapter 2). Nothing is assumed about the first level, so the filter begins with
 * μ₂ ~ N(y₁, σ²_ε + σ²_η) (section 2.9) and the likelihood is that of y₂ … y_n.
 *
 * @param levelVariance
 *        σ²_η, of one step of the level
 * @param noiseVariance
 *        σ²_ε, of one observation around the level
 */
public record LocalLevel(double levelVariance, double noiseVariance) {

    /** Variance of a level step over that of an observation, e^−20 … e^20: from a constant to a random walk. */
    private static final double LOG_RATIO = 20;
    /** Half the bracket, in the same unit, around the place where the search by values stops. */
    private static final double NEAR = 0.1;

    /** What is known of a level from the observations before it: its mean and variance. */
    public record Level(double mean, double variance) {
    }

    public LocalLevel {
        if (!(levelVariance >= 0 && noiseVariance >= 0 && levelVariance + noiseVariance > 0)) {
            throw new IllegalArgumentException("variances " + levelVariance + " and " + noiseVariance);
        }
    }

    /**
     * Maximum likelihood; σ²_ε is concentrated out (section 2.10.2), leaving one search over the logarithm of the ratio of
     * the variances. The likelihood is flat at its top, so the search ends at the root of its derivative.
     */
    public static LocalLevel fit(double[] series) {
        if (series.length < 3) {
            throw new IllegalArgumentException(series.length + " observations");
        }
        double near = new BrentOptimizer(1e-6, 1e-6).optimize(new MaxEval(1_000), GoalType.MAXIMIZE,
                new SearchInterval(-LOG_RATIO, LOG_RATIO, 0),
                new UnivariateObjectiveFunction(log -> Concentrated.of(series, log).logLikelihood())).getPoint();
        double best = slope(series, near - NEAR) > 0 && slope(series, near + NEAR) < 0
                ? new BrentSolver(1e-15, 1e-15, 1e-15).solve(1_000, log -> slope(series, log), near - NEAR, near + NEAR)
                : near;
        double noise = Concentrated.of(series, best).noiseVariance();
        return new LocalLevel(noise * StrictMath.exp(best), noise);
    }

    private static double slope(double[] series, double logRatio) {
        return Concentrated.of(series, logRatio).slope();
    }

    /** Diffuse log-likelihood −½Σ_{t≥2}(ln 2πF_t + v_t²/F_t), v_t = y_t − E(μ_t), F_t its variance. */
    public double logLikelihood(double[] series) {
        double sum = 0;
        Level level = first(series);
        for (int t = 1; t < series.length; t++) {
            double variance = level.variance() + noiseVariance;
            double error = series[t] - level.mean();
            sum -= (StrictMath.log(2 * StrictMath.PI * variance) + error * error / variance) / 2;
            level = next(level, series[t]);
        }
        return sum;
    }

    /** The level expected for the period after the series, with the variance of that expectation. */
    public Level forecast(double[] series) {
        Level level = first(series);
        for (int t = 1; t < series.length; t++) {
            level = next(level, series[t]);
        }
        return level;
    }

    private Level first(double[] series) {
        return new Level(series[0], noiseVariance + levelVariance);
    }

    private Level next(Level level, double observed) {
        double gain = level.variance() / (level.variance() + noiseVariance);
        return new Level(level.mean() + gain * (observed - level.mean()),
                level.variance() * (1 - gain) + levelVariance);
    }
}
