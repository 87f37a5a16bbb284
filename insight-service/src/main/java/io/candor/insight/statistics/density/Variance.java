package io.candor.insight.statistics.density;

/** How the variance of the jump is estimated. */
public enum Variance {

    /** From the observations: the sum of squares of the projections of the double sum behind the estimate. */
    JACKKNIFE,
    /** From the kernel and the estimated densities, as the sample grows without end. */
    PLUG_IN
}
