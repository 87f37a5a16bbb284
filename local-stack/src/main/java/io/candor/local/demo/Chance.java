package io.candor.local.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed and the same questions give the same answers on every machine. */
final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Chance of its own for a person and a purpose, so that one generator's changes do not move another's. */
    static Chance of(Person person, String purpose) {
        return new Chance(31L * purpose.hashCode() + 1_000_003L * person.number());
    }

    static Chance of(String purpose) {
        return new Chance(purpose.hashCode());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A Poisson number, by counting exponential gaps (Knuth); for means up to some hundreds. */
    int poisson(double mean) {
        int count = -1;
        double time = 0;
        while (time < mean) {
            time -= StrictMath.log(1 - random.nextDouble());
            count++;
        }
        return Math.max(0, count);
    }

    /** How many of n succeed. */
    int successes(int n, double probability) {
        int yes = 0;
        for (int i = 0; i < n; i++) {
            yes += happens(probability) ? 1 : 0;
        }
        return yes;
    }

    /** n things spread over some days. */
    int[] spread(int n, int days) {
        int[] counts = new int[days];
        for (int i = 0; i < n; i++) {
            counts[random.nextInt(days)]++;
        }
        return counts;
    }
}
