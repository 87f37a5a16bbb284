package io.candor.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The demo company's half year: 26 ISO weeks that end with the last closed period of four weeks. The target is announced
 * at the start of the 13th and runs from the 14th.
 *
 * @param thisMonday first day of the current ISO week
 */
record DemoCalendar(LocalDate thisMonday) {

    static final int WEEKS = 26;
    private static final int ANNOUNCED = 13;
    private static final int FROM = 14;

    static DemoCalendar of(LocalDate today) {
        return new DemoCalendar(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Mondays of the 26 weeks, the first one first. */
    List<LocalDate> mondays() {
        LocalDate last = lastMonday();
        return IntStream.range(0, WEEKS).mapToObj(i -> last.minusWeeks(WEEKS - 1L - i)).toList();
    }

    /** Monday of the last week of the last closed period. */
    LocalDate lastMonday() {
        return periodStart(thisMonday).minusWeeks(1);
    }

    LocalDate announced() {
        return mondays().get(ANNOUNCED - 1);
    }

    LocalDate targetFrom() {
        return mondays().get(FROM - 1);
    }

    boolean underTarget(LocalDate monday) {
        return !monday.isBefore(targetFrom());
    }

    /** A day before anything happens, on which everybody was already with the company. */
    LocalDate founded() {
        return periodStart(mondays().getFirst());
    }

    String thisWeek() {
        return week(thisMonday);
    }

    String lateWeek() {
        return week(lastMonday());
    }

    /** The last closed period, as {@code 2026-P11}. */
    String lastPeriod() {
        LocalDate monday = lastMonday();
        return String.format(Locale.ROOT, "%d-P%02d", monday.get(IsoFields.WEEK_BASED_YEAR), period(monday));
    }

    static String week(LocalDate monday) {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), weekOfYear(monday));
    }

    private static LocalDate periodStart(LocalDate monday) {
        return monday.minusWeeks(weekOfYear(monday) - 1L - 4L * (period(monday) - 1));
    }

    /** Thirteen periods a year; the last one takes the 53rd week, where there is one. */
    private static int period(LocalDate monday) {
        return Math.min((weekOfYear(monday) - 1) / 4 + 1, 13);
    }

    private static int weekOfYear(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
