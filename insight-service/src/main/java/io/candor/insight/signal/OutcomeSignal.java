package io.candor.insight.signal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.MeanDifference;
import io.candor.insight.statistics.PValueCalibration;
import io.candor.insight.statistics.PrintedDigits;

/**
 * Whether tasks took less time. All of it is worked out from the printed ratio and its printed limits, taken at their end
 * nearer to no effect, so that it tells nothing more than they do and claims no more than the tasks.
 */
public final class OutcomeSignal {

    private static final double CONFIDENCE = 0.95;
    private static final double SUPPOSED = 0.8;
    private static final double FOUR_IN_FIVE = 0.8;
    private static final double LEAST_P = 1e-6;

    private OutcomeSignal() {
    }

    /** @param times null where no outcomes may be shown */
    public static Signal of(@Nullable TaskTimes times) {
        if (times == null) {
            return new Signal.NotApplicable(SignalKind.OUTCOME_TIME,
                    "no outcomes were imported in which ten people's tasks with it and without it can be compared");
        }
        Integer people = times.people();
        if (people == null) {
            return new Signal.NotApplicable(SignalKind.OUTCOME_TIME,
                    "the imported tasks name nobody, so how many people did them is not known. As tasks: " + times.sentence());
        }
        MeanDifference printed = printed(times);
        double p = StrictMath.max(LEAST_P, printed.pBelow());
        double power = printed.powerBelow(StrictMath.log(SUPPOSED), CONFIDENCE);
        return new Signal.Measured(SignalKind.OUTCOME_TIME, people,
                new Effect(times.ratio(), times.low(), times.high(), Effect.TIME_RATIO),
                PrintedDigits.down(new PValueCalibration(p).eValue()), p, power, SUPPOSED,
                StrictMath.exp(printed.detectableBelow(FOUR_IN_FIVE, CONFIDENCE)), times.placebo(),
                times.sentence() + " People choose what they use it for: this compares tasks and is no experiment.",
                Wording.missed(power, "a fifth of the time saved"), plot(times));
    }

    private static MeanDifference printed(TaskTimes times) {
        double nearer = StrictMath.log(times.ratio() + times.step() / 2);
        return MeanDifference.ofInterval(nearer, new Interval(StrictMath.log(times.low()), StrictMath.log(times.high())),
                CONFIDENCE, times.degrees(), times.step() / (2 * times.ratio()));
    }

    private static @Nullable Plot plot(TaskTimes times) {
        Double expected = times.expected();
        return expected == null ? null
                : new Plot("0 = what people expected, 1 = what it took", "time with it ÷ time without", null,
                        List.of(new Plot.Series("ratio",
                                List.of(new Plot.Point(0, expected), new Plot.Point(1, times.ratio())))));
    }
}
