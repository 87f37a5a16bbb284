package io.candor.insight.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import io.candor.insight.portfolio.PortfolioFigures.Estimate;
import io.candor.insight.usecase.UseCase;
import io.candor.insight.verdict.PrintedAnswers;

/**
 * Calls one use case by what is printed of its answers.
 *
 * @param origin
 *        null where the catalogue does not know it any more
 * @param invited
 *        people asked in the groups whose answers these are
 */
record PortfolioRule(UseCase.@Nullable Origin origin, int invited) {

    /** A gain this size must be ruled out before anybody is told that a requirement brings none. */
    private static final double CLEAR_GAIN = 0.25;
    private static final double HALF = 0.5;
    private static final double FEW = 0.1;
    /** Below this many people shares are printed in fifths, from there in twentieths. */
    private static final int FINE_FROM = 20;
    private static final double COARSE_STEP = 0.2;
    private static final double FINE_STEP = 0.05;
    private static final double Z = 1.96;

    PortfolioFigures judge(PrintedAnswers answers) {
        int n = answers.n().from();
        Estimate impact = impact(answers.wins(), answers.loses(), n);
        Estimate voluntary = answers.notWithoutTarget() == null ? null : share(1 - answers.notWithoutTarget(), n);
        PortfolioKind kind = kind(impact, voluntary, answers.n().to());
        return new PortfolioFigures(kind, reason(kind, impact, voluntary), n, answers.n().to(), invited, impact, voluntary);
    }

    private PortfolioKind kind(@Nullable Estimate impact, @Nullable Estimate voluntary, int most) {
        if (impact == null) {
            return PortfolioKind.UNCLEAR;
        }
        if (impact.low() > 0) {
            boolean few = most < FEW * invited;
            boolean chosen = origin != UseCase.Origin.REQUIRED && voluntary != null && voluntary.low() > HALF;
            return few && chosen ? PortfolioKind.HIDDEN_GEM : PortfolioKind.HIGH_IMPACT;
        }
        return origin == UseCase.Origin.REQUIRED && voluntary != null && voluntary.high() < HALF && impact.high() < CLEAR_GAIN
                ? PortfolioKind.FORCED_INTEGRATION
                : PortfolioKind.UNCLEAR;
    }

    private String reason(PortfolioKind kind, @Nullable Estimate impact, @Nullable Estimate voluntary) {
        return switch (kind) {
            case HIGH_IMPACT -> "more people win time with it than lose time";
            case HIDDEN_GEM ->
                "more people win time with it than lose time, most would use it anyway, and fewer than one in ten do";
            case FORCED_INTEGRATION -> "it is required, most would not use it otherwise, and a clear gain is ruled out";
            case UNCLEAR -> unclear(impact, voluntary);
        };
    }

    private String unclear(@Nullable Estimate impact, @Nullable Estimate voluntary) {
        if (impact == null) {
            return "fewer than ten people told whether they win or lose time";
        }
        if (origin == null) {
            return "it is no use case of the catalogue, so nobody knows whether it is required";
        }
        if (origin == UseCase.Origin.REQUIRED && (voluntary == null || voluntary.high() >= HALF)) {
            return "it is required, and how many would use it anyway leaves it open whether it is forced";
        }
        if (impact.high() < 0) {
            return "more people lose time with it than win it, and nobody is required to use it";
        }
        return "whether more people win time than lose it is open; answers of more people would tell";
    }

    /** Of a difference of two parts of the same answers (multinomial variance), widened by the rounding of both. */
    private static @Nullable Estimate impact(@Nullable Double wins, @Nullable Double loses, int n) {
        if (wins == null || loses == null) {
            return null;
        }
        double value = wins - loses;
        double variance = StrictMath.max(0, wins + loses - value * value) / n;
        return estimate(value, Z * StrictMath.sqrt(variance) + step(n), -1);
    }

    private static Estimate share(double value, int n) {
        return estimate(value, Z * StrictMath.sqrt(StrictMath.max(0, value * (1 - value)) / n) + step(n) / 2, 0);
    }

    private static double step(int n) {
        return n < FINE_FROM ? COARSE_STEP : FINE_STEP;
    }

    private static Estimate estimate(double value, double half, double least) {
        return new Estimate(hundredths(value, RoundingMode.HALF_EVEN),
                hundredths(StrictMath.max(least, value - half), RoundingMode.FLOOR),
                hundredths(StrictMath.min(1, value + half), RoundingMode.CEILING));
    }

    private static double hundredths(double figure, RoundingMode mode) {
        return BigDecimal.valueOf(figure).setScale(6, RoundingMode.HALF_EVEN).setScale(2, mode).doubleValue();
    }
}
