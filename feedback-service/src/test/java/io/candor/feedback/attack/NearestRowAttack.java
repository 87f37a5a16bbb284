package io.candor.feedback.attack;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Whoever knows somebody's comment, by its style, takes the ratings next to it for theirs. */
record NearestRowAttack(Evidence.Clue clue, Evidence.Trace trace) implements Attack {

    @Override
    public String name() {
        return "ratings nearest to the comment: " + trace.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, String> guess(Evidence evidence, Random random) {
        Map<String, String> guess = new HashMap<>();
        for (Evidence.UnderLabel label : evidence.byLabel()) {
            for (Evidence.Suspect suspect : label.people()) {
                BigInteger from = suspect.clues().getOrDefault(clue, new BigInteger(40, random));
                label.rows().stream().min(Comparator.comparing(row -> distance(from, row)))
                        .ifPresent(row -> guess.put(suspect.person(), row.id()));
            }
        }
        return guess;
    }

    private BigInteger distance(BigInteger from, Evidence.Row row) {
        return row.traces().getOrDefault(trace, BigInteger.ZERO).subtract(from).abs();
    }
}
