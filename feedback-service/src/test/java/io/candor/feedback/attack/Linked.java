package io.candor.feedback.attack;

import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How many people an attack named the right row for.
 *
 * @param chance of naming it blindly: one in the rows under the person's label, averaged over people
 */
record Linked(String store, String attack, int people, int linked, double chance) {

    private static final double CONFIDENCE = 0.999;

    static Linked of(Trial trial, Attack attack, Random random) {
        Map<String, String> guess = attack.guess(trial.evidence(), random);
        int linked = (int) guess.entrySet().stream().filter(it -> it.getValue().equals(trial.rowOf().get(it.getKey()))).count();
        double chance = trial.evidence().byLabel().stream()
                .mapToDouble(label -> label.people().size() / (double) label.rows().size()).sum()
                / trial.evidence().people().size();
        return new Linked(trial.store(), attack.name(), trial.evidence().people().size(), linked, chance);
    }

    /** The same attack over more people. */
    Linked and(Linked other) {
        int all = people + other.people;
        return new Linked(store, attack, all, linked + other.linked, (chance * people + other.chance * other.people) / all);
    }

    /** The most links blind guessing reaches in 999 of 1,000 experiments: the binomial quantile. */
    int bound() {
        double probability = Math.pow(1 - chance, people);
        double sum = probability;
        int most = 0;
        while (sum < CONFIDENCE) {
            probability *= (people - most) / (most + 1.0) * chance / (1 - chance);
            sum += probability;
            most++;
        }
        return most;
    }

    boolean beyondChance() {
        return linked > bound();
    }

    double share() {
        return linked / (double) people;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %s: %d of %d (chance %.0f, bound %d)", store, attack, linked, people,
                chance * people, bound());
    }
}
