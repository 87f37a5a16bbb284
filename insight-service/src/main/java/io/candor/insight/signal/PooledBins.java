package io.candor.insight.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleToIntFunction;

/** Neighbouring bins of a drawing put together until ten people stand behind each, from the ends of the scale inwards. */
final class PooledBins {

    private static final int LEAST_PEOPLE = 10;

    private PooledBins() {
    }

    /**
     * @param first
     *        position of the lowest bin in it
     * @param people
     *        who is in it, by number
     * @param weight
     *        people or weeks in it
     */
    record Bin(int first, int last, Set<Integer> people, int weight) {

        private Bin with(Bin other) {
            Set<Integer> both = new HashSet<>(people);
            both.addAll(other.people);
            return new Bin(StrictMath.min(first, other.first), StrictMath.max(last, other.last), both,
                    weight + other.weight);
        }

        private boolean isFull() {
            return people.size() >= LEAST_PEOPLE;
        }
    }

    /** The bin at {@code line} keeps to itself where ten people are in it. */
    static List<Bin> around(int line, List<Bin> bins) {
        List<Bin> below = pooled(bins.subList(0, line));
        List<Bin> above = pooled(bins.subList(line + 1, bins.size()).reversed());
        Bin middle = bins.get(line);
        for (List<Bin> side : List.of(below, above)) {
            if (!side.isEmpty() && (!middle.isFull() || !side.getLast().isFull())) {
                middle = middle.with(side.removeLast());
            }
        }
        List<Bin> all = new ArrayList<>(below);
        all.add(middle);
        all.addAll(above.reversed());
        return all;
    }

    /** In the order given; too few left over at the end join the bin before them. */
    static List<Bin> pooled(List<Bin> bins) {
        List<Bin> pooled = new ArrayList<>();
        for (Bin bin : bins) {
            if (pooled.isEmpty() || pooled.getLast().isFull()) {
                pooled.add(bin);
            } else {
                pooled.add(pooled.removeLast().with(bin));
            }
        }
        if (pooled.size() > 1 && !pooled.getLast().isFull()) {
            Bin rest = pooled.removeLast();
            pooled.add(pooled.removeLast().with(rest));
        }
        return pooled;
    }

    /** For figures of which each person has one. */
    static List<Bin> ofPeople(double[] figures, int bins, DoubleToIntFunction binOf) {
        List<Bin> all = empty(bins);
        for (int person = 0; person < figures.length; person++) {
            add(all, binOf.applyAsInt(figures[person]), person);
        }
        return pooled(all);
    }

    static List<Bin> empty(int bins) {
        List<Bin> all = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            all.add(new Bin(i, i, Set.of(), 0));
        }
        return all;
    }

    static void add(List<Bin> bins, int position, int person) {
        bins.set(position, bins.get(position).with(new Bin(position, position, Set.of(person), 1)));
    }
}
