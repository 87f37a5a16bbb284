package io.candor.insight.allocation;

import io.candor.insight.outcome.OutcomeFigures;

/**
 * Hours that tasks with a tool would have taken longer without it, worked out from what is printed: spent hours × (1 ÷ time
 * ratio − 1). Below zero hours were lost. Tasks nobody recorded are not in it.
 */
record HoursSaved(double value, double low, double high) {

    private static final double TENTHS = 10;

    static HoursSaved of(OutcomeFigures outcomes) {
        return of(outcomes, outcomes.timeRatio().low(), outcomes.timeRatio().high());
    }

    /** The same with other limits of the time ratio. */
    static HoursSaved of(OutcomeFigures outcomes, double ratioLow, double ratioHigh) {
        double least = 1 / ratioHigh - 1;
        double most = 1 / ratioLow - 1;
        double middle = (outcomes.hoursFrom() + outcomes.hoursTo()) / 2.0 * (1 / outcomes.timeRatio().value() - 1);
        return new HoursSaved(tenths(middle), down(least * (least >= 0 ? outcomes.hoursFrom() : outcomes.hoursTo())),
                -down(-most * (most >= 0 ? outcomes.hoursTo() : outcomes.hoursFrom())));
    }

    private static double tenths(double hours) {
        return StrictMath.rint(hours * TENTHS) / TENTHS + 0.0;
    }

    private static double down(double hours) {
        return StrictMath.floor(hours * TENTHS) / TENTHS + 0.0;
    }
}
