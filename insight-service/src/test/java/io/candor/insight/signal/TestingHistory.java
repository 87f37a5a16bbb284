package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Groups written down week by week: six weeks before and eight under a target of 20 that starts on {@link #START}. */
public final class TestingHistory {

    public static final LocalDate START = LocalDate.of(2026, 3, 30);
    public static final TargetLine TARGET = target(20);
    public static final Looks LOOK = Looks.once(START.plusWeeks(8).minusDays(1));
    private static final int BEFORE = 6;
    private static final int DURING = 8;

    private TestingHistory() {
    }

    public static TargetLine target(double threshold) {
        return new TargetLine("human_prompts", threshold, true, START, START, null, List.of());
    }

    /** Weeks −6 to 7 of each person, by (person, week). */
    public static List<PersonWeek> of(int people, BiFunction<Integer, Integer, PersonWeek> week) {
        List<PersonWeek> weeks = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int index = -BEFORE; index < DURING; index++) {
                weeks.add(week.apply(person, index));
            }
        }
        return weeks;
    }

    /** A week of which everything is known. */
    public static PersonWeek week(int person, int index, int prompts, int accepts, int rejects) {
        Double share = prompts == 0 ? null : Double.valueOf(1 - (double) accepts / prompts);
        return new PersonWeek("p" + person, START.plusWeeks(index), (double) prompts, share,
                prompts == 0 ? null : Double.valueOf(0.4), StrictMath.min(5, prompts), prompts, prompts, accepts, 0,
                rejects);
    }

    /** Everybody tops up every other week under the target with prompts that lead nowhere. */
    public static List<PersonWeek> toppingUp(int people) {
        return of(people, (person, index) -> {
            int real = 12 + (person + 3 * index + 60) % 5;
            boolean topsUp = index >= 0 && (person + index) % 2 == 0;
            return week(person, index, topsUp ? 20 : real, real / 2, real / 5);
        });
    }

    /** Real work done up to the line: the same weeks as {@link #toppingUp}, with results. */
    public static List<PersonWeek> dutiful(int people) {
        return of(people, (person, index) -> {
            int real = 12 + (person + 3 * index + 60) % 5;
            boolean upToTheLine = index >= 0 && (person + index) % 2 == 0;
            int prompts = upToTheLine ? 20 : real;
            return week(person, index, prompts, prompts / 2, real / 5);
        });
    }

    /** The same number for everybody in all weeks. */
    public static List<PersonWeek> steady(int people, int prompts, int rejects) {
        return of(people, (person, index) -> week(person, index, prompts + (person + index + 60) % 3 - 1, prompts / 2,
                rejects));
    }

    public static List<ToolAnswer> answers(int count, ToolAnswer answer) {
        return IntStream.range(0, count).mapToObj(i -> answer).toList();
    }
}
