package io.candor.insight.statistics.agreement;

import java.util.SplittableRandom;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

/**
 * How far two figures go together: Spearman's ρ and Kendall's τ-b with 95 % intervals. From
 * {@value #FORMULA_FROM} pairs on the intervals are Bonett and Wright's and Fieller's; below, pairs are drawn anew, because
 * the formulas are too short there.
 */
public record RankAgreement(int n, double rho, Interval rhoLimits, double tau, Interval tauLimits) {

    /** With fewer pairs nothing is said. */
    public static final int LEAST = 5;
    public static final int FORMULA_FROM = 15;

    private static final double CONFIDENCE = 0.95;
    private static final PersonBootstrap DRAWS = new PersonBootstrap(1_999);
    /** One seed, so that the same pairs have the same limits. */
    private static final long SEED = 20_260_101L;

    /** What may be said of it. */
    public enum Direction {
        /** More of one goes with more of the other. */
        MORE,
        /** More of one goes with less of the other. */
        LESS,
        /** An interval includes no relation at all. */
        CANNOT_TELL
    }

    /**
     * @throws IllegalArgumentException
     *         below {@value #LEAST} pairs
     */
    public static RankAgreement of(PairedValues pairs) {
        int n = pairs.people();
        if (n < LEAST) {
            throw new IllegalArgumentException("too few pairs: " + n);
        }
        SpearmanRho rho = SpearmanRho.of(pairs);
        KendallTau tau = KendallTau.of(pairs);
        boolean formula = n >= FORMULA_FROM;
        return new RankAgreement(n, rho.rho(),
                formula ? rho.bonettWright(CONFIDENCE)
                        : pairs.bootstrap(SpearmanRho::rho, DRAWS, CONFIDENCE, new SplittableRandom(SEED)),
                tau.tau(), formula ? tau.fieller(CONFIDENCE)
                        : pairs.bootstrap(KendallTau::tau, DRAWS, CONFIDENCE, new SplittableRandom(SEED)));
    }

    /** A side is taken only where both intervals lie on it. */
    public Direction direction() {
        if (rhoLimits.low() > 0 && tauLimits.low() > 0) {
            return Direction.MORE;
        }
        return rhoLimits.high() < 0 && tauLimits.high() < 0 ? Direction.LESS : Direction.CANNOT_TELL;
    }
}
