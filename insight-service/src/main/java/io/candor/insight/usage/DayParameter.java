package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** A day in a query, which the framework would refuse as an address there is not. */
final class DayParameter {

    private DayParameter() {
    }

    /** @throws ProblemException BAD_REQUEST, naming the parameter */
    static LocalDate of(String name, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (CalendarDay.Bounds.hold(day)) {
                return day;
            }
            throw refused(name, CalendarDay.Bounds.REASON);
        } catch (DateTimeParseException noDay) {
            throw refused(name, "is no day such as 2026-11-25");
        }
    }

    private static ProblemException refused(String name, String reason) {
        return new ProblemException(ProblemType.BAD_REQUEST, "The day cannot be read.",
                List.of(ProblemDetail.at(name, "invalid", reason)));
    }
}
