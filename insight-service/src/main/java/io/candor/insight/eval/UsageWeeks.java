package io.candor.insight.eval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Makeup;
import io.candor.insight.signal.PersonWeek;

/**
 * Turns usage days into weeks. The file covers the whole weeks between its first and last day of a tool; in these a day
 * without a row is a day without use, for people who appear with that tool at all.
 *
 * @param metric
 *        what the target counts; human prompts without a target
 * @param obstaclesReported
 *        whether the file has a column of errors or rejects. Without one, offers are left out of the weeks: by the format
 *        a condition without its column is missing, and offers not accepted must not stand in for it
 */
record UsageWeeks(LocalDate firstMonday, LocalDate lastMonday, String metric, boolean obstaclesReported) {

    private static final int THURSDAY = 3;

    static UsageWeeks covering(LocalDate firstDay, LocalDate lastDay, String metric, boolean obstaclesReported) {
        LocalDate first = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // A week counts when the file reaches its middle: few sources have rows on every Monday and Friday.
        return new UsageWeeks(firstDay.isAfter(first.plusDays(2)) ? first.plusWeeks(1) : first,
                lastDay.isBefore(last.plusDays(THURSDAY)) ? last.minusWeeks(1) : last, metric, obstaclesReported);
    }

    /** Last day of the last covered week. */
    LocalDate end() {
        return lastMonday.plusDays(6);
    }

    List<PersonWeek> of(String person, List<UsageDay> days) {
        List<PersonWeek> weeks = new ArrayList<>();
        for (LocalDate monday = firstMonday; !monday.isAfter(lastMonday); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(week(person, monday, days.stream()
                    .filter(day -> !day.day().isBefore(start) && day.day().isBefore(start.plusWeeks(1))).toList()));
        }
        return weeks;
    }

    private PersonWeek week(String person, LocalDate monday, List<UsageDay> days) {
        Integer total = metric(days);
        Integer late = metric(days.stream().filter(day -> day.day().getDayOfWeek() == DayOfWeek.THURSDAY
                || day.day().getDayOfWeek() == DayOfWeek.FRIDAY).toList());
        Double lastTwo = total == null || late == null || total == 0 ? null : Double.valueOf((double) late / total);
        return new PersonWeek(person, monday, total == null ? null : Double.valueOf(total), outputless(days), lastTwo,
                active(days), sum(days, UsageDay::prompts), obstaclesReported ? sum(days, UsageDay::offers) : null,
                sum(days, UsageDay::accepts), obstaclesReported ? sum(days, UsageDay::errors) : null,
                obstaclesReported ? sum(days, UsageDay::rejects) : null,
                new Makeup(sum(days, UsageDay::machine), sum(days, UsageDay::passive), null, null, sum(days, UsageDay::lines),
                        null, null));
    }

    private @Nullable Integer metric(List<UsageDay> days) {
        return switch (metric) {
            case "active_days" -> active(days);
            case "sessions" -> sum(days, UsageDay::sessions);
            case "offers" -> sum(days, UsageDay::offers);
            case "accepts_human" -> sum(days, UsageDay::accepts);
            case "lines_retained" -> sum(days, UsageDay::lines);
            case "machine_requests" -> sum(days, UsageDay::machine);
            case "passive_events" -> sum(days, UsageDay::passive);
            default -> sum(days, UsageDay::prompts);
        };
    }

    static boolean counts(String metric) {
        return List.of("human_prompts", "active_days", "sessions", "offers", "accepts_human", "lines_retained",
                "machine_requests", "passive_events").contains(metric);
    }

    private static @Nullable Integer sum(List<UsageDay> days, Function<UsageDay, @Nullable Integer> field) {
        int sum = 0;
        for (UsageDay day : days) {
            Integer value = field.apply(day);
            if (value == null) {
                return null;
            }
            sum = Math.addExact(sum, value);
        }
        return sum;
    }

    private static @Nullable Integer active(List<UsageDay> days) {
        Predicate<UsageDay> unknown = day -> day.used() == null;
        return days.stream().anyMatch(unknown) ? null
                : Integer.valueOf((int) days.stream().filter(day -> Boolean.TRUE.equals(day.used())).count());
    }

    private static @Nullable Double outputless(List<UsageDay> days) {
        int all = 0;
        int without = 0;
        for (UsageDay day : days) {
            Integer prompts = day.prompts();
            Boolean output = day.output();
            if (prompts == null || prompts > 0 && output == null) {
                return null;
            }
            all += prompts;
            without += Boolean.TRUE.equals(output) ? 0 : prompts;
        }
        return all == 0 ? null : Double.valueOf((double) without / all);
    }
}
