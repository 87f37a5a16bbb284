package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.List;

/** What part of all the tool reports of the last four weeks happened without anybody asking for it. */
record PassiveShareSignal(GroupHistory history, Looks looks, Detail detail) {

    private static final double NULL_SHARE = 0.5;
    private static final double THRESHOLD = 3;

    Signal measure() {
        if (history.in(Weeks.lastFour(looks.now())).stream().allMatch(week -> week.makeup().passiveEvents() == null)) {
            return new Signal.NotApplicable(SignalKind.PASSIVE_SHARE, "the source does not report what happens without asking");
        }
        return new PooledShare(SignalKind.PASSIVE_SHARE, looks, detail, this::parts, NULL_SHARE, THRESHOLD).measure(
                "fewer than 10 people have known prompts and passive events in the last four weeks", history::printed,
                share -> share + " of what the tool reports happened without anybody asking.");
    }

    private double[][] parts(LocalDate look) {
        Weeks lastFour = Weeks.lastFour(look);
        return history.rowPerPerson(weeks -> part(weeks, lastFour));
    }

    private static double @org.jspecify.annotations.Nullable [] part(List<PersonWeek> weeks, Weeks window) {
        double passive = 0;
        double asked = 0;
        for (PersonWeek week : weeks) {
            Integer events = week.makeup().passiveEvents();
            Integer prompts = week.prompts();
            if (window.contains(week) && events != null && prompts != null) {
                passive += events;
                asked += prompts;
            }
        }
        return passive + asked == 0 ? null : new double[] { passive, passive + asked };
    }
}
