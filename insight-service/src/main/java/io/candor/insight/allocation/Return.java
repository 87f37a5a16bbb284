package io.candor.insight.allocation;

import java.util.Objects;

import org.apache.commons.statistics.distribution.TDistribution;

import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.outcome.PrintedDifference;

/**
 * What a minor unit brought in a cell, in hours that count for the reader: estimate and limits, worked out from
 * printed figures. Limits of spend and of hours are taken at their worst.
 */
record Return(double value, double low, double high) {

    /** Of every comparison in a scenario together: that one of them errs. */
    static final double FAMILY_ERROR = 0.001;

    private static final double TAIL = 0.025;

    /** At 95 %, of hours alone and unweighted. */
    static Return measured(Candidate cell) {
        return perMoney(cell, HoursSaved.of(outcomes(cell)), 1, 0, new PrintedDifference(0, 0, 0));
    }

    /**
     * So wide that all returns of a scenario hold together with 99.9 % (Bonferroni over cells and the two figures of each).
     *
     * @param cells
     *        that take part
     */
    static Return safe(Candidate cell, double gradeHours, int cells) {
        OutcomeFigures outcomes = outcomes(cell);
        double tail = FAMILY_ERROR / (2.0 * 2 * cells);
        double wider = TDistribution.of(outcomes.degrees()).inverseSurvivalProbability(tail)
                / TDistribution.of(outcomes.degrees()).inverseSurvivalProbability(TAIL);
        PrintedDifference ratio = outcomes.timeRatio();
        double low = StrictMath.log(ratio.low());
        double high = StrictMath.log(ratio.high());
        double middle = (low + high) / 2;
        double half = (high - low) / 2 * wider;
        PrintedDifference grade = outcomes.grade() == null ? new PrintedDifference(0, 0, 0) : widened(outcomes.grade(), wider);
        return perMoney(cell, HoursSaved.of(outcomes, StrictMath.exp(middle - half), StrictMath.exp(middle + half)),
                cell.weight(), gradeHours, grade);
    }

    private static PrintedDifference widened(PrintedDifference printed, double wider) {
        double middle = (printed.low() + printed.high()) / 2;
        double half = (printed.high() - printed.low()) / 2 * wider;
        return new PrintedDifference(printed.value(), middle - half, middle + half);
    }

    private static Return perMoney(Candidate cell, HoursSaved hours, double weight, double gradeHours,
            PrintedDifference grade) {
        Amount spend = Objects.requireNonNull(cell.spend());
        double points = gradeHours * outcomes(cell).tasksWith();
        double low = weight * hours.low() + points * grade.low();
        double high = weight * hours.high() + points * grade.high();
        return new Return((weight * hours.value() + points * grade.value()) / ((spend.from() + spend.to()) / 2.0),
                low / (low >= 0 ? spend.to() : spend.from()), high / (high >= 0 ? spend.from() : spend.to()));
    }

    private static OutcomeFigures outcomes(Candidate cell) {
        return Objects.requireNonNull(cell.outcomes());
    }
}
