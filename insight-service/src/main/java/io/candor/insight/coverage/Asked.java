package io.candor.insight.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * Which part of the ledger.
 *
 * @param source null for all
 * @param unit {@link UnitTree#COMPANY} for the whole company
 */
record Asked(@Nullable String source, LocalDate from, LocalDate to, String unit) {

    static final int MOST_DAYS = 366;
    private static final int USUAL_DAYS = 31;

    /** Without days the last 31; with one, the 31 that end or begin with it. */
    static Asked of(@Nullable String source, @Nullable String from, @Nullable String to, @Nullable String unit,
            Set<String> sources, LocalDate today) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last == null) {
            last = first == null || first.plusDays(USUAL_DAYS - 1L).isAfter(today) ? today
                    : first.plusDays(USUAL_DAYS - 1L);
        }
        if (first == null) {
            first = last.minusDays(USUAL_DAYS - 1L);
        }
        if (last.isBefore(first)) {
            throw refused("to", to == null || to.isBlank() ? "today lies before the first day" : "lies before the first day");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last.plusDays(1))) {
            throw refused("to", "lies more than " + MOST_DAYS + " days from the first day");
        }
        if (source != null && !source.isBlank() && !sources.contains(source)) {
            throw refused("source", "is none of " + String.join(", ", sources));
        }
        return new Asked(source == null || source.isBlank() ? null : source, first, last,
                unit == null || unit.isBlank() ? UnitTree.COMPANY : unit);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
            if (day != null && CalendarDay.Bounds.hold(day)) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(field, "is no day such as 2026-11-25");
        }
        throw refused(field, "is no day such as 2026-11-25");
    }

    static ProblemException refused(String field, String reason) {
        return new ProblemException(ProblemType.BAD_REQUEST, field + " " + reason + ".",
                List.of(ProblemDetail.at(field, "invalid", reason)));
    }
}
