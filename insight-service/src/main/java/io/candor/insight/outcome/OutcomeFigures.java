package io.candor.insight.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.outcome.OutcomeRecords.Kept;
import io.candor.insight.statistics.MeanDifference;

/**
 * One group × tool × period: tasks done with the tool against tasks done without it, as printed.
 *
 * @param people
 *        behind the tasks, at least, in steps of five below 50; null where the files named nobody
 * @param tasksWith
 *        at least, in tens
 * @param tasksWithout
 *        at least, in tens
 * @param degrees
 *        of freedom behind the limits of the time ratio
 * @param timeRatio
 *        geometric mean time with the tool ÷ without; below 1 is faster
 * @param expectedRatio
 *        the same of what people had expected; null without estimates
 * @param perceptionGap
 *        how much more of the estimate tasks took with the tool than without; above 1: it felt faster than it was
 * @param grade
 *        mean grade with it minus without, of 1 to 5; null where fewer than ten tasks of a side have one
 * @param rework
 *        share reworked with it minus without; null likewise
 * @param hoursFrom
 *        spent on tasks with the tool, at least
 * @param hoursTo
 *        at most
 * @param sentence
 *        what may be said of the time
 * @param placeboRank
 *        of {@value #PLACEBOS} differences in time, largest first, where with and without stands: the others are the period's
 *        second half against its first, of tasks with the tool and of tasks without; null where a half has too few
 */
public record OutcomeFigures(@Nullable Integer people, int tasksWith, int tasksWithout, int degrees,
        PrintedDifference timeRatio, @Nullable PrintedDifference expectedRatio, @Nullable PrintedDifference perceptionGap,
        @Nullable PrintedDifference grade, @Nullable PrintedDifference rework, int hoursFrom, int hoursTo, String sentence,
        @JsonIgnore @Nullable Integer placeboRank) {

    /** Of each side, and of all where nobody is named. */
    static final int LEAST_TASKS = 10;
    static final int LEAST_UNNAMED = 30;

    /** Differences {@link #placeboRank} is a rank among. */
    public static final int PLACEBOS = 3;

    private static final int MINUTES = 60;
    private static final int TENS = 10;

    /** Whether tasks took longer with the tool, as printed. */
    public boolean slower() {
        return timeRatio.low() > 1;
    }

    /** Whether results were worse or had to be done again more often, as printed. */
    public boolean worse() {
        return grade != null && grade.high() < 0 || rework != null && rework.low() > 0;
    }

    /** Whether time was saved, as printed. */
    public boolean faster() {
        return timeRatio.high() < 1;
    }

    /**
     * Empty where fewer than ten people, or fewer than five of a side, stand behind the tasks, where one did more than half of
     * a side, or where tasks are too few. Where no file names anybody the size of the group stands in, and thirty tasks are
     * needed.
     *
     * @param groupPeople
     *        of the group
     */
    static Optional<OutcomeFigures> of(List<Kept> tasks, int groupPeople) {
        List<Kept> with = tasks.stream().filter(Kept::withTool).toList();
        List<Kept> without = tasks.stream().filter(task -> !task.withTool()).toList();
        boolean named = tasks.stream().anyMatch(task -> task.cluster() != null);
        boolean enough = with.size() >= LEAST_TASKS && without.size() >= LEAST_TASKS && groupPeople >= Floor.CROSS
                && (named ? TaskAuthors.of(tasks) >= Floor.CROSS && TaskAuthors.areMany(with) && TaskAuthors.areMany(without)
                        : tasks.size() >= LEAST_UNNAMED);
        return enough ? Optional.of(compared(tasks, named ? TaskAuthors.of(tasks) : groupPeople, named)) : Optional.empty();
    }

    private static OutcomeFigures compared(List<Kept> tasks, int people, boolean named) {
        MeanDifference time = Objects.requireNonNull(difference(tasks, named, any -> true,
                task -> StrictMath.log(task.actual())));
        MeanDifference expected = difference(tasks, named, task -> task.estimate() != null,
                task -> StrictMath.log(Objects.requireNonNull(task.estimate())));
        MeanDifference gap = difference(tasks, named, task -> task.estimate() != null,
                task -> StrictMath.log(task.actual() / Objects.requireNonNull(task.estimate())));
        MeanDifference grade = difference(tasks, named, task -> task.grade() != null,
                task -> Objects.requireNonNull(task.grade()));
        MeanDifference rework = difference(tasks, named, task -> task.reworked() != null,
                task -> Boolean.TRUE.equals(task.reworked()) ? 1 : 0);
        PrintedDifference ratio = PrintedDifference.ratio(time, people);
        double hours = tasks.stream().filter(Kept::withTool).mapToDouble(Kept::actual).sum() / MINUTES;
        int step = hourStep(hours, people);
        int from = (int) (hours / step) * step;
        return new OutcomeFigures(named ? PrintedCount.atLeast(people) : null,
                tens(tasks, true), tens(tasks, false), (int) StrictMath.max(1, time.degrees()), ratio,
                expected == null ? null : PrintedDifference.ratio(expected, people),
                gap == null ? null : PrintedDifference.ratio(gap, people),
                grade == null ? null : PrintedDifference.of(grade, people),
                rework == null ? null : PrintedDifference.of(rework, people), from, from + step - 1, sentence(ratio),
                placeboRank(tasks, named, time));
    }

    /** The steps in which ratios are printed. */
    public double step(int groupPeople) {
        return PrintedDifference.step(people == null ? groupPeople : people);
    }

    private static @Nullable Integer placeboRank(List<Kept> tasks, boolean named, MeanDifference time) {
        int rank = 1;
        for (boolean with : new boolean[] { true, false }) {
            MeanDifference halves = compare(tasks.stream().filter(task -> task.withTool() == with).toList(), named,
                    task -> StrictMath.log(task.actual()), OutcomeFigures::isInSecondHalf);
            if (halves == null) {
                return null;
            }
            rank += StrictMath.abs(halves.estimate()) >= StrictMath.abs(time.estimate()) ? 1 : 0;
        }
        return rank;
    }

    private static boolean isInSecondHalf(Kept task) {
        return !task.finished().isBefore(IsoPeriod.of(task.finished()).firstDay().plusWeeks(2));
    }

    private static int tens(List<Kept> tasks, boolean with) {
        return (int) tasks.stream().filter(task -> task.withTool() == with).count() / TENS * TENS;
    }

    /** What five of the people spent on average, one from fifty on. */
    private static int hourStep(double hours, int people) {
        double least = hours * (people < PrintedCount.EXACT_FROM ? Floor.NARROWEST : 1) / people;
        int step = 1;
        while (step < least) {
            step = Integer.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** Null where too few tasks of a side, or too few people's, know it. */
    private static @Nullable MeanDifference difference(List<Kept> tasks, boolean named, Predicate<Kept> known,
            ToDoubleFunction<Kept> value) {
        return compare(tasks.stream().filter(known).toList(), named, value, Kept::withTool);
    }

    /** @param side whose mean is compared with the others' */
    private static @Nullable MeanDifference compare(List<Kept> told, boolean named, ToDoubleFunction<Kept> value,
            Predicate<Kept> side) {
        List<Kept> with = told.stream().filter(side).toList();
        List<Kept> without = told.stream().filter(side.negate()).toList();
        if (with.size() < LEAST_TASKS || without.size() < LEAST_TASKS || named && !(TaskAuthors.of(told) >= Floor.CROSS
                && TaskAuthors.areMany(with) && TaskAuthors.areMany(without))) {
            return null;
        }
        if (!named) {
            return MeanDifference.welch(with.stream().mapToDouble(value).toArray(),
                    without.stream().mapToDouble(value).toArray());
        }
        double[] values = told.stream().mapToDouble(value).toArray();
        boolean[] treated = new boolean[values.length];
        int[] clusters = new int[values.length];
        Map<String, Integer> numbers = new HashMap<>();
        List<Kept> all = new ArrayList<>(told);
        for (int i = 0; i < values.length; i++) {
            treated[i] = side.test(all.get(i));
            String author = all.get(i).cluster();
            clusters[i] = numbers.computeIfAbsent(author == null ? "" : author, any -> numbers.size());
        }
        return MeanDifference.clustered(values, treated, clusters);
    }

    private static String sentence(PrintedDifference ratio) {
        String limits = String.format(Locale.ROOT, "(%s to %s)", number(ratio.low()), number(ratio.high()));
        if (ratio.high() < 1) {
            return "Tasks done with it take " + number(ratio.value()) + " of the time of those done without " + limits + ".";
        }
        return ratio.low() > 1
                ? "Tasks done with it take " + number(ratio.value()) + " times as long as those done without " + limits + "."
                : "Cannot tell whether tasks done with it take less time or more: the time ratio lies anywhere from "
                        + number(ratio.low()) + " to " + number(ratio.high()) + ".";
    }

    private static String number(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
