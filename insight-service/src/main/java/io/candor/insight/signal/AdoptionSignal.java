package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.ProportionInterval;

/**
 * What share of the people whose use is known hardly use it: fewer than 4 active days of 28. Nobody is counted of whom nothing
 * is known; a licence without any use in weeks the source covers is known. Each person is a yes or a no, so everything is
 * worked out from the printed share, which is rounded down.
 */
record AdoptionSignal(GroupHistory history, Looks looks, Detail detail, int licensedOnly) {

    /** A tool that fewer than two in five use is untapped. */
    static final double HARDLY = 0.6;
    private static final double THRESHOLD = 3;
    private static final int DAYS = 4;
    private static final int WEEKS = 4;

    Signal measure() {
        double[] now = idle(looks.now());
        if (now.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.ADOPTION,
                    "fewer than 10 people have known active days in the last four weeks; who is idle is known from licences and "
                            + "from reports that name everybody");
        }
        double e = PrintedDigits.down(looks.average(look -> evidence(idle(look))));
        int people = history.printed(now.length);
        double share = printed(now, people);
        Interval interval = ProportionInterval.clopperPearson(PrintedShare.people(share, people, people), people, 0.95);
        Effect effect = Effect.of(share, interval, Effect.SHARE);
        if (detail == Detail.RULES) {
            return new Signal.Measured(SignalKind.ADOPTION, now.length, effect, e, null, null, null, null, null, "", null,
                    null);
        }
        double least = looks.perLook(THRESHOLD);
        double supposed = HARDLY + 0.25;
        double power = MeanEvidence.power(people, HARDLY, supposed, least);
        return new Signal.Measured(SignalKind.ADOPTION, now.length, effect, e, null, power, supposed,
                MeanEvidence.detectable(people, HARDLY, least), null,
                Wording.share(share, people) + " of people used it on fewer than " + DAYS + " of 28 days.",
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)), null);
    }

    private double evidence(double[] idle) {
        if (idle.length < ChangeSignal.LEAST_PEOPLE) {
            return 1;
        }
        int people = history.printed(idle.length);
        return MeanEvidence.eValue(PrintedShare.people(printed(idle, people), people, people), people, HARDLY);
    }

    private static double printed(double[] idle, int people) {
        return PrintedShare.of(Arrays.stream(idle).average().orElseThrow(), people);
    }

    private double[] idle(LocalDate look) {
        Weeks lastFour = Weeks.lastFour(look);
        double[] counted = history.perPerson(weeks -> idle(weeks, lastFour));
        // Where nobody's four weeks are known the source covers none of them, and a licence says nothing of use.
        return counted.length == 0 || !look.equals(looks.now()) ? counted
                : DoubleStream.concat(Arrays.stream(counted), DoubleStream.generate(() -> 1).limit(licensedOnly)).toArray();
    }

    private static @Nullable Double idle(List<PersonWeek> weeks, Weeks window) {
        int known = 0;
        int days = 0;
        for (PersonWeek week : weeks) {
            Integer active = window.contains(week) ? week.activeDays() : null;
            if (active != null) {
                known++;
                days += active;
            }
        }
        return known < WEEKS ? null : Double.valueOf(days < DAYS ? 1 : 0);
    }
}
