package io.candor.feedback.attack;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The first visitor of a label wrote its first row, the second the second. Who or what left no trace is placed at random. */
record RankAttack(Evidence.Clue clue, Evidence.Trace trace, boolean readsArrival) implements Attack {

    @Override
    public String name() {
        return words(clue) + " × " + words(trace);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Map<String, String> guess(Evidence evidence, Random random) {
        Map<String, String> guess = new HashMap<>();
        for (Evidence.UnderLabel label : evidence.byLabel()) {
            List<Evidence.Suspect> people = ranked(label.people(), it -> it.clues().get(clue), random);
            List<Evidence.Row> rows = ranked(label.rows(), it -> it.traces().get(trace), random);
            for (int rank = 0; rank < people.size() && !rows.isEmpty(); rank++) {
                guess.put(people.get(rank).person(), rows.get(rank % rows.size()).id());
            }
        }
        return guess;
    }

    private static <T> List<T> ranked(List<T> all, Function<T, @Nullable BigInteger> place, Random random) {
        Map<T, BigInteger> tie = all.stream().collect(Collectors.toMap(Function.identity(), it -> new BigInteger(64, random)));
        Comparator<T> order = Comparator.comparing(it -> {
            BigInteger known = place.apply(it);
            return known == null ? BigInteger.ONE.shiftLeft(1024) : known;
        });
        return all.stream().sorted(order.thenComparing(tie::get)).toList();
    }
}
