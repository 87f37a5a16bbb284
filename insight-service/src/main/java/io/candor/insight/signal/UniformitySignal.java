package io.candor.insight.signal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.rate.FanoFactor;

/**
 * Whether a person's weeks have become more alike: F/(1+F) of the weekly figure before minus the same under the target, F
 * being the Fano factor. 0 is a clock, ½ is chance. A schedule does this, and so does steady work.
 */
record UniformitySignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    private static final double THRESHOLD = 3;
    private static final int LEAST_WEEKS = 4;
    private static final double SUPPOSED = 0.2;

    Signal measure() {
        if (target == null) {
            return new Signal.NotApplicable(SignalKind.UNIFORMITY, "no target covers this group");
        }
        return new ChangeSignal(SignalKind.UNIFORMITY, looks, detail, look -> changes(target.before(), target.during(look)),
                THRESHOLD, SUPPOSED, 1).measure(
                        "fewer than 10 people have four known weeks with use both before and under the target",
                        value -> new Effect(value, value, value, Effect.SHARE),
                        "a fall of unevenness by 0.2 on a scale of 0 to 1",
                        (mean, people) -> mean > 0 ? "Weeks have become more alike since the target."
                                : "Weeks have not become more alike since the target.",
                        () -> new Placebo("none", 1, 1), () -> null);
    }

    private double[] changes(Weeks before, Weeks during) {
        return history.perPerson(weeks -> {
            Double past = unevenness(weeks, before);
            Double now = unevenness(weeks, during);
            return past == null || now == null ? null : Double.valueOf(past - now);
        });
    }

    private static @Nullable Double unevenness(List<PersonWeek> weeks, Weeks window) {
        int[] counts = weeks.stream().filter(window::contains).map(PersonWeek::metric).filter(Objects::nonNull)
                .mapToInt(metric -> (int) StrictMath.rint(metric)).toArray();
        if (counts.length < LEAST_WEEKS || java.util.Arrays.stream(counts).allMatch(count -> count == 0)) {
            return null;
        }
        double fano = FanoFactor.of(counts).value();
        return fano / (1 + fano);
    }
}
