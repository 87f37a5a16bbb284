package io.candor.insight.statistics;

/**
 * What a p-value is worth as evidence. For display beside a p only: a betting e-value says more, and the p of a Monte Carlo
 * test, which cannot fall below one over its draws, caps these.
 */
public record PValueCalibration(double pValue) {

    public PValueCalibration {
        if (!(pValue > 0 && pValue <= 1)) {
            throw new IllegalArgumentException("p: " + pValue);
        }
    }

    /** The calibrator ½p^(−½), an e-value for every valid p (Vovk and Wang, Annals of Statistics 49:1736, 2021, κ = ½). */
    public double eValue() {
        return 1 / (2 * StrictMath.sqrt(pValue));
    }

    /**
     * The largest Bayes factor against the null that this p can stand for, 1/(−e·p·ln p), 1 from p = 1/e on (Sellke, Bayarri
     * and Berger, American Statistician 55:62, 2001). An upper bound and no e-value.
     */
    public double bayesFactorBound() {
        return pValue >= StrictMath.exp(-1) ? 1 : 1 / (-StrictMath.E * pValue * StrictMath.log(pValue));
    }
}
