package io.candor.insight.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.agreement.RankAgreement;

/**
 * What is said of one metric and the outcome. Figures are null where nothing can be compared.
 *
 * @param n
 *        rows with both figures
 * @param dropped
 *        rows without one of them
 */
record CorrelationLine(String metric, String outcome, int n, int dropped, @Nullable Double spearman,
        @Nullable Double spearmanLow, @Nullable Double spearmanHigh, @Nullable Double kendall, @Nullable Double kendallLow,
        @Nullable Double kendallHigh, String sentence) {

    private static final int DECIMALS = 3;

    static CorrelationLine none(String metric, String outcome, int n, int dropped, String sentence) {
        return new CorrelationLine(metric, outcome, n, dropped, null, null, null, null, null, null, sentence);
    }

    static CorrelationLine of(String metric, String outcome, int dropped, RankAgreement agreement) {
        return new CorrelationLine(metric, outcome, agreement.n(), dropped, rounded(agreement.rho()),
                rounded(agreement.rhoLimits().low()), rounded(agreement.rhoLimits().high()), rounded(agreement.tau()),
                rounded(agreement.tauLimits().low()), rounded(agreement.tauLimits().high()),
                sentence(metric, outcome, agreement));
    }

    /** What goes with what; never what causes what. */
    private static String sentence(String metric, String outcome, RankAgreement agreement) {
        return switch (agreement.direction()) {
            case MORE -> "More " + metric + " goes with more " + outcome + "; why, this cannot say.";
            case LESS -> "More " + metric + " goes with less " + outcome + "; why, this cannot say.";
            case CANNOT_TELL -> "Cannot tell: the intervals include that " + metric + " and " + outcome
                    + " have nothing to do with each other.";
        };
    }

    private static Double rounded(double figure) {
        // Adding zero turns −0 into 0.
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
    }
}
