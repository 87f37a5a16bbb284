package io.candor.insight.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;

/**
 * The weeks of a group, person by person. Figures per person leave it sorted by size: no result can depend on how
 * people are named or in what order a source lists them.
 */
final class GroupHistory {

    private final Collection<List<PersonWeek>> people;

    GroupHistory(Collection<PersonWeek> weeks) {
        Map<String, List<PersonWeek>> bySubject = new HashMap<>();
        for (PersonWeek week : weeks) {
            bySubject.computeIfAbsent(week.subject(), subject -> new ArrayList<>()).add(week);
        }
        people = bySubject.values();
    }

    /** One figure per person, ascending; people for whom it is null are left out. */
    double[] perPerson(Function<List<PersonWeek>, @Nullable Double> figure) {
        double[] figures = people.stream().map(figure).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(figures);
        return figures;
    }

    /** Several figures per person, in lexicographic order. */
    double[][] rowPerPerson(Function<List<PersonWeek>, double @Nullable []> row) {
        return people.stream().map(row).filter(Objects::nonNull).sorted(Arrays::compare).toArray(double[][]::new);
    }

    List<PersonWeek> in(Weeks window) {
        return people.stream().flatMap(List::stream).filter(window::contains).toList();
    }

    /** Everybody's weeks, in no order that means anything. */
    List<List<PersonWeek>> everyone() {
        return List.copyOf(people);
    }

    /** So many of the group as they are printed, nearly all like all: what a sentence says of them is as coarse as that. */
    int printed(int some) {
        int least = StrictMath.max(some, Floor.CROSS);
        return PrintedCount.of(least, StrictMath.max(least, people.size())).from();
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** Mean of a figure over a person's weeks of a window; null with fewer than {@code least} known weeks. */
    static @Nullable Double mean(List<PersonWeek> weeks, Weeks window, int least,
            Function<PersonWeek, @Nullable Double> figure) {
        double sum = 0;
        int known = 0;
        for (PersonWeek week : weeks) {
            Double value = window.contains(week) ? figure.apply(week) : null;
            if (value != null) {
                sum += value;
                known++;
            }
        }
        return known < least ? null : sum / known;
    }
}
