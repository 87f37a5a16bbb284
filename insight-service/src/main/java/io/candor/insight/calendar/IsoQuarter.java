package io.candor.insight.calendar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Three four-week periods, written {@code 2026-Q3}; the fourth holds the last four of the year's thirteen. Every period lies in
 * exactly one.
 */
public record IsoQuarter(int year, int number) {

    private static final int PERIODS = 3;
    private static final int LAST = 4;
    private static final int LAST_PERIOD = 13;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");

    public static IsoQuarter of(IsoPeriod period) {
        return new IsoQuarter(period.year(), StrictMath.min((period.number() - 1) / PERIODS + 1, LAST));
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code 2026-Q3} */
    public static IsoQuarter parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a quarter: " + text);
        }
        return new IsoQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public List<IsoPeriod> periods() {
        int first = (number - 1) * PERIODS + 1;
        return IntStream.rangeClosed(first, number == LAST ? LAST_PERIOD : first + PERIODS - 1)
                .mapToObj(period -> new IsoPeriod(year, period)).toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }
}
