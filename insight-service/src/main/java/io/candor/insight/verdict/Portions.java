package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Work on many cells, done on all processors in portions: neighbours of one tool whose weeks are read at once, few enough that
 * only a small part of a company is held at any time.
 */
record Portions(List<List<CellKey>> all) {

    private static final int PEOPLE = 1_000;

    /** @param people how many a cell's weeks are of */
    static Portions of(List<CellKey> keys, ToIntFunction<CellKey> people) {
        List<List<CellKey>> portions = new ArrayList<>();
        int open = PEOPLE;
        for (CellKey key : keys) {
            if (open >= PEOPLE || !portions.getLast().getLast().tool().equals(key.tool())) {
                portions.add(new ArrayList<>());
                open = 0;
            }
            portions.getLast().add(key);
            open += people.applyAsInt(key);
        }
        return new Portions(portions);
    }

    /** What the work makes of every cell, in their order. */
    <T> List<T> map(Function<List<CellKey>, List<T>> work) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), all.size());
        if (threads < 2) {
            return all.stream().map(work).flatMap(List::stream).toList();
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<List<T>>> done = all.stream().map(portion -> workers.submit(() -> work.apply(portion))).toList();
            List<T> results = new ArrayList<>();
            try {
                for (Future<List<T>> portion : done) {
                    results.addAll(result(portion));
                }
            } finally {
                workers.shutdownNow();
            }
            return results;
        }
    }

    private static <T> T result(Future<T> portion) {
        try {
            return portion.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while boards were worked out", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
