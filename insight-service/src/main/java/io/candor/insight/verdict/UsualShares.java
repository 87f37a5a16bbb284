package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Tally;
import io.candor.insight.verdict.PeriodTestimony.Usual;

/**
 * How usual one answer is in the rest of the company, for each of its blocks: everything is added up once, and a block's own
 * labels are taken off. Rounded up to the next twentieth, and only of fifty people, twenty of them outside the largest label:
 * it stands beside other groups' figures, where it may say nothing about one of those behind it.
 */
final class UsualShares {

    private static final int LEAST_PEOPLE = 50;
    private static final int LEAST_BESIDE = 20;
    private static final int STEPS = 20;

    private record Label(Set<String> blocks, Tally said) {
    }

    private final Tally all;
    private final List<Label> largestFirst;
    private final Map<String, List<Label>> labelsOf = new HashMap<>();

    /** @param question which answer is counted */
    UsualShares(List<Usual> told, Function<Usual, Tally> question) {
        Map<Set<String>, Tally> labels = new HashMap<>();
        told.forEach(it -> labels.merge(it.blocks(), question.apply(it), Tally::plus));
        largestFirst = new ArrayList<>();
        labels.forEach((blocks, said) -> largestFirst.add(new Label(blocks, said)));
        largestFirst.sort(Comparator.comparingInt((Label label) -> label.said().n()).reversed());
        largestFirst.forEach(label -> label.blocks()
                .forEach(block -> labelsOf.computeIfAbsent(block, any -> new ArrayList<>()).add(label)));
        all = labels.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Under labels that do not name this block; null where that is of too few people. */
    @Nullable
    Double without(String block) {
        Tally own = labelsOf.getOrDefault(block, List.of()).stream().map(Label::said).reduce(Tally.NONE, Tally::plus);
        int largest = largestFirst.stream().filter(label -> !label.blocks().contains(block)).findFirst()
                .map(label -> label.said().n()).orElse(0);
        return share(all.yes() - own.yes(), all.n() - own.n(), largest);
    }

    /** In the whole company; null where that is of too few people. */
    @Nullable
    Double everywhere() {
        return share(all.yes(), all.n(), largestFirst.isEmpty() ? 0 : largestFirst.getFirst().said().n());
    }

    private static @Nullable Double share(int yes, int n, int largest) {
        return n < LEAST_PEOPLE || n - largest < LEAST_BESIDE ? null : StrictMath.ceil(STEPS * (double) yes / n) / STEPS;
    }
}
