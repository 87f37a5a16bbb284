package io.candor.insight.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Weeks in which a target was suspended for a group.
 *
 * @param from
 *        a Monday
 * @param to
 *        a Sunday
 * @param measured
 *        false where it was called off, or only for some of the group: its weeks are then nobody's evidence
 */
public record Pause(LocalDate from, LocalDate to, boolean measured) {

    /** For how long after its end a pause says how people use the tool. */
    private static final int FRESH_WEEKS = 8;
    /** Of so few weeks the first counts, too. */
    private static final int SHORT = 2;

    public Pause {
        if (from.getDayOfWeek() != DayOfWeek.MONDAY || to.getDayOfWeek() != DayOfWeek.SUNDAY || to.isBefore(from)) {
            throw new IllegalArgumentException("whole weeks: " + from + " to " + to);
        }
    }

    Weeks weeks() {
        return Weeks.between(from, to);
    }

    /** The weeks that say whether use goes on: from the second on. */
    Weeks settled() {
        return to.isBefore(from.plusWeeks(SHORT)) ? weeks() : Weeks.between(from.plusWeeks(1), to);
    }

    /** Whether it is what to read at this look. */
    boolean speaksAt(LocalDate look) {
        return measured && !look.isBefore(to) && !look.isAfter(to.plusWeeks(FRESH_WEEKS));
    }
}
