package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Errors and refusals per prompt in the last four weeks of a look, against the same tool elsewhere: per person
 * log rate − log(median elsewhere) − log 1.25. The effect is the mean ratio to elsewhere.
 */
record ObstaclesSignal(GroupHistory history, @Nullable Double rateElsewhere, Looks looks, Detail detail) {

    static final double THRESHOLD = 5;
    static final double RATIO = 1.25;
    private static final double SUPPOSED_RATIO = 2;
    private static final double LARGEST_RATIO = 20;

    Signal measure() {
        if (history.in(Weeks.lastFour(looks.now())).stream().allMatch(week -> week.obstacles() == null)) {
            return new Signal.NotApplicable(SignalKind.OBSTACLES,
                    "the source reports neither errors nor refused offers for this period");
        }
        if (rateElsewhere == null) {
            return new Signal.NotApplicable(SignalKind.OBSTACLES,
                    "fewer than 20 others use the same tool with known errors or refusals, too few to compare with");
        }
        double elsewhere = rateElsewhere;
        return new ChangeSignal(SignalKind.OBSTACLES, looks, detail, look -> excess(look, elsewhere), THRESHOLD,
                StrictMath.log(SUPPOSED_RATIO / RATIO), StrictMath.log(LARGEST_RATIO)).measure(
                        "fewer than 10 people have known prompts with errors or refusals in this period", log -> {
                            double ratio = RATIO * StrictMath.exp(log);
                            return new Effect(ratio, ratio, ratio, Effect.RATIO);
                        }, "twice the rate elsewhere", (mean, people) -> sentence(mean, history.printed(people)),
                        () -> placebo(elsewhere), () -> null);
    }

    private double[] excess(LocalDate look, double elsewhere) {
        return Arrays.stream(ObstacleRate.rates(history.in(Weeks.lastFour(look))))
                .map(rate -> StrictMath.log(rate / elsewhere / RATIO)).toArray();
    }

    private static String sentence(double mean, int people) {
        double ratio = RATIO * StrictMath.exp(mean);
        String times = people < Signal.EXACT_FROM ? "about " + StrictMath.round(ratio)
                : String.format(Locale.ROOT, "%.1f", ratio);
        return "Errors and refused offers come to " + times + " times the rate elsewhere.";
    }

    /** The four weeks before: an incident passes, a friction stays. Rank 1 means it is not fading. */
    private Placebo placebo(double elsewhere) {
        return Placebo.rank("the four weeks before",
                Arrays.stream(excess(looks.now(), elsewhere)).average().orElse(0),
                Arrays.stream(excess(looks.now().minusDays(28), elsewhere)).average().orElse(Double.NEGATIVE_INFINITY));
    }
}
