package io.candor.insight.statistics.series;

import org.hipparchus.analysis.differentiation.UnivariateDerivative1;

/**
 * The local level's log-likelihood with σ²_ε at its best for a given ratio of the variances, and its derivative by the
 * logarithm of that ratio, carried through the filter.
 */
record Concentrated(double logLikelihood, double slope, double noiseVariance) {

    /**
     * @throws IllegalArgumentException
     *         when the series does not vary
     */
    static Concentrated of(double[] series, double logRatio) {
        UnivariateDerivative1 ratio = new UnivariateDerivative1(logRatio, 1).exp();
        UnivariateDerivative1 mean = new UnivariateDerivative1(series[0], 0);
        UnivariateDerivative1 variance = ratio.add(1);
        UnivariateDerivative1 errors = new UnivariateDerivative1(0, 0);
        UnivariateDerivative1 logs = errors;
        for (int t = 1; t < series.length; t++) {
            UnivariateDerivative1 whole = variance.add(1);
            UnivariateDerivative1 error = mean.negate().add(series[t]);
            UnivariateDerivative1 gain = variance.divide(whole);
            errors = errors.add(error.square().divide(whole));
            logs = logs.add(whole.log());
            mean = mean.add(gain.multiply(error));
            variance = gain.add(ratio);
        }
        int n = series.length - 1;
        UnivariateDerivative1 noise = errors.divide(n);
        if (!(noise.getValue() > 0)) {
            throw new IllegalArgumentException("the series does not vary");
        }
        UnivariateDerivative1 likelihood = noise.log().multiply(n).add(logs).add(n * (1 + StrictMath.log(2 * StrictMath.PI)))
                .multiply(-0.5);
        return new Concentrated(likelihood.getValue(), likelihood.getFirstDerivative(), noise.getValue());
    }
}
