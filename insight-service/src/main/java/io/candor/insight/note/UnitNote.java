package io.candor.insight.note;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.identity.Viewer;

/**
 * Something that happened in the weeks of some units.
 *
 * @param scope
 *        units a grant may name to see the group it was noted for
 * @param units
 *        it is about, with all below them
 * @param tool
 *        null for all tools
 * @param from
 *        first day
 * @param to
 *        last day, at most four weeks later
 * @param what
 *        as a manager would say it: "release week"
 * @param notedAs
 *        role of who noted it: {@code unit-lead} or {@code reader}
 * @param withdrawn
 *        why it is no longer said to be so; null while it is
 */
public record UnitNote(UUID noteId, List<String> scope, List<String> units, @Nullable String tool, LocalDate from,
        LocalDate to, String what, String notedAs, LocalDate notedOn, @Nullable String withdrawn) {

    /** A longer time is no event. */
    public static final int MOST_DAYS = 28;

    /** Days on each side within which use may still show what happened. */
    private static final int NEAR_DAYS = 7;

    public UnitNote {
        scope = List.copyOf(scope);
        units = List.copyOf(units);
    }

    public boolean stands() {
        return withdrawn == null;
    }

    /** Whether it is about that tool's use by a group of these units, or units above them. */
    public boolean concerns(Collection<String> groupUnits, String aTool) {
        return (tool == null || tool.equals(aTool)) && units.stream().anyMatch(groupUnits::contains);
    }

    /** Whether it lies within a week of some day from {@code first} to {@code last}. */
    public boolean near(LocalDate first, LocalDate last) {
        return !from.minusDays(NEAR_DAYS).isAfter(last) && !to.plusDays(NEAR_DAYS).isBefore(first);
    }

    /** Whether a board of that period can rest on it. */
    public boolean begunBy(IsoPeriod period) {
        return !from.minusDays(NEAR_DAYS).isAfter(period.lastDay());
    }

    boolean seenBy(Viewer viewer) {
        return viewer.maySee(scope);
    }
}
