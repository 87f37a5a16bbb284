package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

/**
 * What {@code touched} holds, taken together.
 *
 * @param count of people's weeks
 * @param first Monday
 * @param last Monday
 * @param tools of any of them
 */
record TouchedWeeks(long count, LocalDate first, LocalDate last, List<String> tools) {

    private static final int MANY = 1_000;
    private static final int WORKDAYS = 5;

    /** Empty where no week was touched. */
    static Optional<TouchedWeeks> of(Handle db) {
        return db.createQuery("SELECT count(*), min(monday), max(monday), array_agg(DISTINCT tool_id) FROM touched "
                + "HAVING count(*) > 0").map(
                        (row, context) -> new TouchedWeeks(row.getLong(1),
                                row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
                                List.of((String[]) row.getArray(4).getArray())))
                .findOne();
    }

    /**
     * Whether these are about half or more of all weeks there are from the first to the last: then all of them are added up,
     * which takes several processors and no look at whether each row was touched.
     *
     * @param rows of usage by day, about
     */
    boolean areMost(Map<YearMonth, Long> rows) {
        double inSpan = 0;
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(end()); month = month.plusMonths(1)) {
            inSpan += (double) rows.getOrDefault(month, 0L) * daysIn(month) / month.lengthOfMonth();
        }
        return count > MANY && 2 * WORKDAYS * count > inSpan;
    }

    private long daysIn(YearMonth month) {
        LocalDate from = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
        LocalDate to = end().isBefore(month.atEndOfMonth()) ? end() : month.atEndOfMonth();
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private LocalDate end() {
        return last.plusDays(6);
    }
}
