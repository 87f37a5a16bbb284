package io.candor.insight.accesslog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * Which entries an auditor asks for.
 *
 * @param before entries below this number
 * @param from first moment, as entries write it
 * @param until first moment after
 * @param person part of a name, or a whole id
 * @param node exactly this
 */
public record LogSearch(long before, @Nullable String from, @Nullable String until, @Nullable String person,
        @Nullable String node) {

    /** @param from first and {@code to} last day, in the company's zone */
    static LogSearch of(@Nullable String cursor, @Nullable String from, @Nullable String to, @Nullable String person,
            @Nullable String node, ZoneId zone) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw refused("to", "lies before the first day");
        }
        return new LogSearch(sequence(cursor), first == null ? null : AccessEntry.text(first.atStartOfDay(zone).toInstant()),
                last == null ? null : AccessEntry.text(last.plusDays(1).atStartOfDay(zone).toInstant()), given(person),
                given(node));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : Access.storable(text.strip());
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(field, "is no day such as 2026-11-25");
        }
        throw refused(field, "is no day such as 2026-11-25");
    }

    private static long sequence(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("[1-9][0-9]{0,17}")) {
            throw refused("cursor", "does not belong to this list");
        }
        return Long.parseLong(cursor);
    }

    private static ProblemException refused(String field, String reason) {
        return new ProblemException(ProblemType.BAD_REQUEST, field + " " + reason + ".",
                List.of(ProblemDetail.at(field, "invalid", reason)));
    }
}
