package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the weeks at the line hold: how empty a person's weeks under the target are that end at the threshold or one
 * above, minus the same in their other weeks under the target. Real work done up to the line leaves this at zero.
 *
 * <p>
 * Where the source counts accepted results prompt by prompt, a week's emptiness is the share of prompts without one; it
 * does not depend on how much was used. Otherwise it is the share of prompts on days without accepted output, which
 * falls with volume; then weeks below and weeks above the line weigh the same, and people with weeks above only are
 * left out, so that a busy group's quiet weeks at the line do not look emptier than they are (docs/decisions/0030).
 */
record DepthSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail, boolean perPrompt) {

    static final double THRESHOLD = 20;
    private static final int PLACEBOS_EACH_SIDE = 6;
    private static final double SUPPOSED = 0.15;

    static Signal measure(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {
        boolean perPrompt = target != null && perPrompt(history.in(target.during(looks.now())));
        return new DepthSignal(history, target, looks, detail, perPrompt).measure();
    }

    private Signal measure() {
        Optional<String> reason = target == null ? Optional.of("no target covers this group") : target.noLineBecause();
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.DEPTH, reason.orElseThrow());
        }
        if (history.in(target.during(looks.now())).stream().allMatch(week -> empty(week) == null)) {
            return new Signal.NotApplicable(SignalKind.DEPTH, "the source reports no accepted output per period");
        }
        return new ChangeSignal(SignalKind.DEPTH, looks, detail, look -> differences(target, target.threshold(), look),
                THRESHOLD, SUPPOSED, 1).measure(
                        "fewer than 10 people have weeks both at the target and away from it",
                        value -> new Effect(value, value, value, Effect.SHARE), "a difference of 15 prompts in 100",
                        (mean, people) -> sentence(target, history.printed(people)), () -> placebo(target), () -> plot(target));
    }

    /**
     * Of the results one would expect of what weeks at the line hold beyond the same people's weeks before the target, the
     * share that is missing: 0 where the added prompts bring what prompts usually bring, 1 where they bring nothing
     * (docs/decisions/0102). A difference too small to mean anything becomes significant in a large enough group; this does
     * not.
     *
     * @return null where no line can be judged, fewer than ten people can be compared or nothing was to be added
     */
    static @Nullable Double missingResults(GroupHistory history, @Nullable TargetLine target, Looks looks) {
        if (target == null || target.noLineBecause().isPresent()) {
            return null;
        }
        Weeks during = target.during(looks.now());
        DepthSignal depth = new DepthSignal(history, target, looks, Detail.RULES, perPrompt(history.in(during)));
        double[][] people = history.rowPerPerson(weeks -> {
            double[] pair = depth.emptiness(weeks, during, target.threshold());
            Double added = GroupHistory.mean(weeks, target.before(), 1, week -> below(week, target.threshold()));
            return pair == null || added == null ? null : new double[] { pair[0] - pair[1], added * (1 - pair[1]) };
        });
        double expected = Arrays.stream(people).mapToDouble(person -> person[1]).sum();
        return people.length < ChangeSignal.LEAST_PEOPLE || expected <= 0 ? null
                : Double.valueOf(Arrays.stream(people).mapToDouble(person -> person[0]).sum() / expected);
    }

    /** The part of the line a week falls short of. */
    private static @Nullable Double below(PersonWeek week, double line) {
        Double metric = week.metric();
        return metric == null ? null : Double.valueOf(StrictMath.max(0, line - metric) / line);
    }

    private double[] differences(TargetLine target, double line, LocalDate look) {
        return history.perPerson(weeks -> {
            double[] pair = emptiness(weeks, target.during(look), line);
            return pair == null ? null : Double.valueOf(pair[0] - pair[1]);
        });
    }

    /** A person's empty share in weeks at the line and in their other weeks; null when they cannot be compared. */
    private double @Nullable [] emptiness(List<PersonWeek> weeks, Weeks during, double line) {
        Double at = GroupHistory.mean(weeks, during, 1, week -> atLine(week, line) ? empty(week) : null);
        Double below = GroupHistory.mean(weeks, during, 1, week -> side(week, line) < 0 ? empty(week) : null);
        Double above = GroupHistory.mean(weeks, during, 1, week -> side(week, line) > 0 ? empty(week) : null);
        Double other = perPrompt ? GroupHistory.mean(weeks, during, 1, week -> atLine(week, line) ? null : empty(week))
                : below == null || above == null ? below : Double.valueOf((below + above) / 2);
        return at == null || other == null ? null : new double[] { at, other };
    }

    private @Nullable Double empty(PersonWeek week) {
        if (!perPrompt) {
            return week.outputlessShare();
        }
        Integer prompts = week.prompts();
        Integer accepts = week.accepts();
        return prompts == null || accepts == null || prompts == 0 ? null
                : Double.valueOf(1 - (double) accepts / prompts);
    }

    /** Whether the source counts accepted results prompt by prompt: known, and never more than prompts. */
    private static boolean perPrompt(List<PersonWeek> weeks) {
        boolean known = false;
        for (PersonWeek week : weeks) {
            Integer prompts = week.prompts();
            Integer accepts = week.accepts();
            if (prompts != null && accepts != null && prompts > 0) {
                if (accepts > prompts) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private static int side(PersonWeek week, double line) {
        Double metric = week.metric();
        return metric == null || atLine(week, line) ? 0 : metric < line ? -1 : 1;
    }

    private static boolean atLine(PersonWeek week, double line) {
        Double metric = week.metric();
        return metric != null && metric >= line && metric <= line + 1;
    }

    private Placebo placebo(TargetLine target) {
        List<Double> others = new ArrayList<>();
        for (int step = -PLACEBOS_EACH_SIDE; step <= PLACEBOS_EACH_SIDE; step++) {
            if (StrictMath.abs(step) > 1 && target.threshold() + step > 0) {
                others.add(mean(target, target.threshold() + step));
            }
        }
        return Placebo.rank("other thresholds", mean(target, target.threshold()),
                others.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double mean(TargetLine target, double line) {
        return Arrays.stream(differences(target, line, looks.now())).average().orElse(0);
    }

    private String sentence(TargetLine target, int people) {
        double[] shares = shares(target);
        return "In weeks that end at " + target.asked() + " or one above, "
                + Wording.share(shares[0], people) + " of prompts " + without() + "; in the same people's other weeks "
                + Wording.share(shares[1], people) + " did.";
    }

    private String without() {
        return perPrompt ? "led to no accepted result" : "fell on days without accepted output";
    }

    private Plot plot(TargetLine target) {
        double[] shares = shares(target);
        // As the sentence says them: two figures for one share would tell more than either.
        int people = history.printed(differences(target, target.threshold(), looks.now()).length);
        return new Plot("0 = other weeks, 1 = weeks at the target", "share of prompts that " + without(),
                null, List.of(new Plot.Series("under the target",
                        List.of(new Plot.Point(0, PrintedShare.nearest(shares[1], people)),
                                new Plot.Point(1, PrintedShare.nearest(shares[0], people))))));
    }

    private double[] shares(TargetLine target) {
        Weeks during = target.during(looks.now());
        double[][] rows = history.rowPerPerson(weeks -> emptiness(weeks, during, target.threshold()));
        return new double[] { Arrays.stream(rows).mapToDouble(row -> row[0]).average().orElse(0),
                Arrays.stream(rows).mapToDouble(row -> row[1]).average().orElse(0) };
    }
}
