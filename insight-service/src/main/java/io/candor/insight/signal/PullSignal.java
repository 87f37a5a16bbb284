package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;

/**
 * Whether people also use tools that no target counts: nobody is asked to, so who does wants to. Each gives their share of the
 * last four weeks with such use.
 *
 * @param uncounted
 *        the same people's weeks with tools no target counts for them
 */
record PullSignal(GroupHistory uncounted, Looks looks, Detail detail) {

    private static final double NULL_SHARE = 0.25;
    private static final double THRESHOLD = 3;
    private static final int LEAST_WEEKS = 2;

    Signal measure() {
        if (uncounted.isEmpty()) {
            return new Signal.NotApplicable(SignalKind.PULL, "no use of a tool that no target counts is known");
        }
        double[] now = shares(looks.now());
        if (now.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.PULL,
                    "fewer than 10 people have known weeks with a tool that no target counts");
        }
        double e = PrintedDigits.down(looks.average(look -> evidence(shares(look))));
        double mean = Arrays.stream(now).average().orElseThrow();
        Effect effect = Effect.of(mean,
                ChangeSignal.BOOTSTRAP.ofMean(now, 0.95, new SplittableRandom(ChangeSignal.SEED)), Effect.SHARE);
        int people = uncounted.printed(now.length);
        double least = looks.perLook(THRESHOLD);
        double supposed = NULL_SHARE + 0.25;
        double power = MeanEvidence.power(people, NULL_SHARE, supposed, least);
        return new Signal.Measured(SignalKind.PULL, now.length, effect, e, null, power, supposed,
                MeanEvidence.detectable(people, NULL_SHARE, least), null,
                "In " + Wording.share(mean, people) + " of a person's last four weeks, on average, a tool that no target "
                        + "counts was used too.",
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)), null);
    }

    private static double evidence(double[] shares) {
        return shares.length < ChangeSignal.LEAST_PEOPLE ? 1 : MeanEvidence.eValue(shares, NULL_SHARE);
    }

    private double[] shares(LocalDate look) {
        Weeks lastFour = Weeks.lastFour(look);
        return uncounted.perPerson(weeks -> share(weeks, lastFour));
    }

    /** Several such tools make one week, used if any was. */
    private static @Nullable Double share(List<PersonWeek> weeks, Weeks window) {
        Map<LocalDate, Boolean> used = new HashMap<>();
        for (PersonWeek week : weeks) {
            Boolean active = window.contains(week) ? week.active() : null;
            if (active != null) {
                used.merge(week.monday(), active, Boolean::logicalOr);
            }
        }
        return used.size() < LEAST_WEEKS ? null
                : Double.valueOf((double) used.values().stream().filter(Boolean::booleanValue).count() / used.size());
    }
}
