package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.PrePostFisher;
import io.candor.insight.statistics.PrintedDigits;

/**
 * Weeks that end at exactly the target, after against before, person by person: aᵢ = mean of [1{X=c} − ⅙·1{0&lt;|X−c|≤3}]
 * under the target minus the same before its announcement. Growth, heaping and five-day habits cancel.
 */
record LineSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    static final double THRESHOLD = 3;
    private static final int NEAR = 3;
    private static final int LEAST_WEEKS = 2;
    private static final int PLACEBOS_EACH_SIDE = 8;
    private static final double SUPPOSED = 0.2;

    Signal measure() {
        Optional<String> reason = target == null ? Optional.of("no target covers this group") : target.noLineBecause();
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.LINE, reason.orElseThrow());
        }
        if (history.in(target.before()).isEmpty()) {
            return new Signal.NotApplicable(SignalKind.LINE, "no weeks are known from before the target was announced");
        }
        return new ChangeSignal(SignalKind.LINE, looks, detail, look -> changes(target, target.threshold(), look), THRESHOLD,
                SUPPOSED, 1).measure(
                        "fewer than 10 people have two known weeks both before the announcement and under the target",
                        value -> new Effect(value, value, value, Effect.SHARE), "a rise by 20 weeks in 100",
                        (mean, people) -> sentence(target, history.printed(people)), () -> placebo(target), () -> plot(target));
    }

    private double[] changes(TargetLine target, double line, LocalDate look) {
        Weeks before = target.before();
        Weeks during = target.during(look);
        return history.perPerson(weeks -> {
            Double after = GroupHistory.mean(weeks, during, LEAST_WEEKS, week -> excess(week.metric(), line));
            Double past = GroupHistory.mean(weeks, before, LEAST_WEEKS, week -> excess(week.metric(), line));
            return after == null || past == null ? null : Double.valueOf(after - past);
        });
    }

    private static @Nullable Double excess(@Nullable Double metric, double line) {
        if (metric == null) {
            return null;
        }
        double distance = StrictMath.abs(metric - line);
        return distance == 0 ? 1.0 : distance <= NEAR ? -1.0 / (2 * NEAR) : 0.0;
    }

    /** The same statistic at every other whole number near the target that top-ups would not reach. */
    private Placebo placebo(TargetLine target) {
        List<Double> others = new ArrayList<>();
        for (int step = -PLACEBOS_EACH_SIDE; step <= PLACEBOS_EACH_SIDE; step++) {
            double line = target.threshold() + step;
            if (StrictMath.abs(step) > 1 && line >= NEAR) {
                others.add(meanChange(target, line));
            }
        }
        return Placebo.rank("other thresholds", meanChange(target, target.threshold()),
                others.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double meanChange(TargetLine target, double line) {
        return Arrays.stream(changes(target, line, looks.now())).average().orElse(0);
    }

    private String sentence(TargetLine target, int people) {
        int[] after = atAndNear(target.during(looks.now()), target.threshold());
        int[] before = atAndNear(target.before(), target.threshold());
        PrePostFisher table = new PrePostFisher(after[0], after[1], before[0], before[1]);
        String chance = table.informative() && people >= 20
                ? " (pre/post Fisher p " + PrintedDigits.up(table.pValue(), 2) + ", shown only)"
                : "";
        return "Under the target " + Wording.share(share(after), people) + " of weeks ended at exactly "
                + target.asked() + "; in these people's own earlier weeks "
                + Wording.share(share(before), people) + " did" + chance + ".";
    }

    private static double share(int[] counts) {
        return counts[2] == 0 ? 0 : (double) counts[0] / counts[2];
    }

    private int[] atAndNear(Weeks window, double line) {
        int[] counts = new int[3];
        for (PersonWeek week : history.in(window)) {
            Double metric = week.metric();
            if (metric != null) {
                double distance = StrictMath.abs(metric - line);
                counts[0] += distance == 0 ? 1 : 0;
                counts[1] += distance > 0 && distance <= NEAR ? 1 : 0;
                counts[2]++;
            }
        }
        return counts;
    }

    private @Nullable Plot plot(TargetLine target) {
        Plot.Series before = series("before the target", target.before(), target.threshold());
        Plot.Series during = series("under the target", target.during(looks.now()), target.threshold());
        return before.flat() || during.flat() ? null
                : new Plot(target.unit(), "share of person-weeks", target.threshold(), List.of(before, during));
    }

    /** Shares by distance to the target; everything 8 or more away is gathered at the ends. */
    private Plot.Series series(String name, Weeks window, double line) {
        List<PooledBins.Bin> bins = PooledBins.empty(2 * PLACEBOS_EACH_SIDE + 1);
        List<List<PersonWeek>> everyone = history.everyone();
        for (int person = 0; person < everyone.size(); person++) {
            for (PersonWeek week : everyone.get(person)) {
                Double metric = week.metric();
                if (metric != null && window.contains(week)) {
                    double step = StrictMath.clamp(StrictMath.rint(metric - line), -PLACEBOS_EACH_SIDE, PLACEBOS_EACH_SIDE);
                    PooledBins.add(bins, (int) step + PLACEBOS_EACH_SIDE, person);
                }
            }
        }
        return Plot.Series.shares(name, PooledBins.around(PLACEBOS_EACH_SIDE, bins),
                bin -> line + (bin.first() + bin.last()) / 2.0 - PLACEBOS_EACH_SIDE);
    }
}
