package io.candor.insight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A fixed block of four ISO weeks, written {@code 2026-P12}; the thirteenth has five weeks in a year of 53. A year has
 * thirteen of them, so every ISO week lies in exactly one.
 */
public record IsoPeriod(int year, int number) implements Comparable<IsoPeriod> {

    private static final int WEEKS = 4;
    private static final int LAST = 13;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-P(\\d{2})");

    public IsoPeriod {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("A year has periods 1 to 13, not " + number);
        }
    }

    public static IsoPeriod of(LocalDate day) {
        return of(IsoWeek.of(day));
    }

    public static IsoPeriod of(IsoWeek week) {
        return new IsoPeriod(week.year(), Math.min((week.week() - 1) / WEEKS + 1, LAST));
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code 2026-P12} */
    public static IsoPeriod parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        return new IsoPeriod(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public List<IsoWeek> weeks() {
        int first = (number - 1) * WEEKS + 1;
        int last = number == LAST ? IsoWeek.weeksOf(year) : first + WEEKS - 1;
        return IntStream.rangeClosed(first, last).mapToObj(week -> new IsoWeek(year, week)).toList();
    }

    public LocalDate firstDay() {
        return new IsoWeek(year, (number - 1) * WEEKS + 1).monday();
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** Whether the period has ended when this day begins. */
    public boolean isClosedOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    public IsoPeriod previous() {
        return number == 1 ? new IsoPeriod(year - 1, LAST) : new IsoPeriod(year, number - 1);
    }

    public IsoPeriod next() {
        return number == LAST ? new IsoPeriod(year + 1, 1) : new IsoPeriod(year, number + 1);
    }

    /** How many steps of {@link #next()} lead there; negative for an earlier one. */
    public int until(IsoPeriod other) {
        return (other.year - year) * LAST + other.number - number;
    }

    @Override
    public int compareTo(IsoPeriod other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-P%02d", year, number);
    }
}
