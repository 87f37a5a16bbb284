package io.candor.feedback.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 week, the unit of waves and target periods; written {@code 2026-W47}.
 *
 * <p>
 * Four weeks make a period: {@code 2026-P12} is weeks 45 to 48; the thirteenth of a 53-week year has five.
 */
public record Week(int year, int week) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private static final int WEEKS_A_PERIOD = 4;
    private static final int PERIODS_A_YEAR = 13;

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2026-W47}; empty when it is no week of that year. */
    public static Optional<Week> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Week week = new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return week.week >= 1 && week.equals(of(week.monday())) ? Optional.of(week) : Optional.empty();
    }

    public LocalDate monday() {
        return mondayOf(year, week);
    }

    public Week next() {
        return of(monday().plusWeeks(1));
    }

    /** The period this week lies in. */
    public String period() {
        return "%d-P%02d".formatted(year, periodNumber());
    }

    /** The first day of this week's period. */
    public LocalDate periodStart() {
        return mondayOf(year, (periodNumber() - 1) * WEEKS_A_PERIOD + 1);
    }

    private int periodNumber() {
        return Math.min((week - 1) / WEEKS_A_PERIOD + 1, PERIODS_A_YEAR);
    }

    private static LocalDate mondayOf(int year, int week) {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }

    @Override
    public String toString() {
        return "%d-W%02d".formatted(year, week);
    }
}
