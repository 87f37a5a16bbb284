package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the weeks at the line hold: a person's output-less share in weeks under the target that end at the threshold or
 * one above, minus the same in their other weeks under the target. Real work done up to the line leaves this at zero.
 */
record DepthSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    static final double THRESHOLD = 20;
    private static final int PLACEBOS_EACH_SIDE = 6;
    private static final double SUPPOSED = 0.15;

    Signal measure() {
        Optional<String> reason = target == null ? Optional.of("no target covers this group") : target.noLineBecause();
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.DEPTH, reason.orElseThrow());
        }
        if (history.in(target.during(looks.now())).stream().allMatch(week -> week.outputlessShare() == null)) {
            return new Signal.NotApplicable(SignalKind.DEPTH, "the source reports no accepted output per period");
        }
        return new ChangeSignal(SignalKind.DEPTH, looks, detail, look -> differences(target.threshold(), look),
                THRESHOLD, SUPPOSED, 1).measure(
                        "fewer than 5 people have weeks both at the target and away from it",
                        value -> new Effect(value, value, value, Effect.SHARE), "a difference of 15 prompts in 100",
                        (mean, people) -> sentence(target, people), () -> placebo(target), () -> plot(target));
    }

    private double[] differences(double line, LocalDate look) {
        Weeks during = target().during(look);
        return history.perPerson(weeks -> {
            Double at = GroupHistory.mean(weeks, during, 1, week -> atLine(week, line) ? week.outputlessShare() : null);
            Double other = GroupHistory.mean(weeks, during, 1,
                    week -> atLine(week, line) ? null : week.outputlessShare());
            return at == null || other == null ? null : Double.valueOf(at - other);
        });
    }

    private static boolean atLine(PersonWeek week, double line) {
        Double metric = week.metric();
        return metric != null && metric >= line && metric <= line + 1;
    }

    private Placebo placebo(TargetLine target) {
        List<Double> others = new ArrayList<>();
        for (int step = -PLACEBOS_EACH_SIDE; step <= PLACEBOS_EACH_SIDE; step++) {
            if (StrictMath.abs(step) > 1 && target.threshold() + step > 0) {
                others.add(mean(target.threshold() + step));
            }
        }
        return Placebo.rank("other thresholds", mean(target.threshold()),
                others.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double mean(double line) {
        return Arrays.stream(differences(line, looks.now())).average().orElse(0);
    }

    private String sentence(TargetLine target, int people) {
        double[] shares = shares(target);
        return "In weeks that end at " + Wording.count(target.threshold()) + " or one above, "
                + Wording.share(shares[0], people) + " of prompts fell on days without accepted output; in the same "
                + "people's other weeks " + Wording.share(shares[1], people) + " did.";
    }

    private Plot plot(TargetLine target) {
        double[] shares = shares(target);
        return new Plot("0 = other weeks, 1 = weeks at the target", "share of prompts on days without accepted output",
                null, List.of(new Plot.Series("under the target",
                        List.of(new Plot.Point(0, shares[1]), new Plot.Point(1, shares[0])))));
    }

    private double[] shares(TargetLine target) {
        Weeks during = target.during(looks.now());
        double[][] rows = history.rowPerPerson(weeks -> {
            Double at = GroupHistory.mean(weeks, during, 1,
                    week -> atLine(week, target.threshold()) ? week.outputlessShare() : null);
            Double other = GroupHistory.mean(weeks, during, 1,
                    week -> atLine(week, target.threshold()) ? null : week.outputlessShare());
            return at == null || other == null ? null : new double[] { at, other };
        });
        return new double[] { Arrays.stream(rows).mapToDouble(row -> row[0]).average().orElse(0),
                Arrays.stream(rows).mapToDouble(row -> row[1]).average().orElse(0) };
    }
}
