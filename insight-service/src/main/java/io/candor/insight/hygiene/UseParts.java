package io.candor.insight.hygiene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;
import io.candor.insight.usage.SurfaceUse;

/**
 * People's events by kind, and what they add up to with people drawn whole.
 *
 * @param people
 *        by person: prompts, machine requests, passive events, a job's events, prompts that may be a job's
 */
record UseParts(double[][] people, boolean machineTold, boolean passiveTold) {

    private static final int PROMPTS = 0;
    private static final int MACHINE = 1;
    private static final int PASSIVE = 2;
    private static final int JOB = 3;
    private static final int MIXED = 4;

    private static final double LEAST_KNOWN = 0.8;
    private static final double CONFIDENCE = 0.95;
    /** One seed for every group: nothing can be drawn again until it suits. */
    private static final long SEED = 20_260_101L;
    private static final PersonBootstrap BOOTSTRAP = new PersonBootstrap(999);

    /**
     * @return empty where fewer than ten people, or fewer than four in five, have prompts that were counted, or nothing was
     */
    static Optional<UseParts> of(Collection<SurfaceUse> uses) {
        Map<String, double[]> known = new HashMap<>();
        for (SurfaceUse use : uses) {
            double[] row = known.computeIfAbsent(use.subject(), subject -> new double[5]);
            row[PROMPTS] += use.prompts() == null ? Double.NaN : use.prompts();
            row[MACHINE] += zero(use.machine());
            row[PASSIVE] += zero(use.passive());
            row[JOB] += use.job();
            row[MIXED] += use.mixed();
        }
        // Sorted, so that nothing depends on how people are named.
        double[][] people = known.values().stream().filter(row -> !Double.isNaN(row[PROMPTS])).sorted(ORDER)
                .toArray(double[][]::new);
        UseParts parts = new UseParts(people, uses.stream().anyMatch(use -> use.machine() != null),
                uses.stream().anyMatch(use -> use.passive() != null));
        return people.length < Floor.CROSS || people.length < LEAST_KNOWN * known.size() || parts.raw() == 0
                ? Optional.empty()
                : Optional.of(parts);
    }

    private static final Comparator<double[]> ORDER = Arrays::compare;

    private static double zero(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private double raw() {
        return Arrays.stream(people).mapToDouble(UseParts::events).sum();
    }

    /** Whether the reports tell what people asked for from what they did not. */
    boolean toldApart() {
        return machineTold || passiveTold;
    }

    double prompts() {
        return Arrays.stream(people).mapToDouble(row -> row[PROMPTS]).sum();
    }

    /**
     * As printed.
     *
     * @param size
     *        of the group
     * @param made
     *        what part of the prompts is there for a target's sake; null where nothing can be said of it
     */
    GenuineUsage printed(int size, @Nullable Bounds made) {
        PrintedCount count = PrintedCount.of(people.length, StrictMath.max(people.length, size));
        int told = count.from();
        Bounds at = made == null ? Bounds.ANYTHING : made;
        Quantity raw = Quantity.counted(raw(), told);
        Estimate prompts = estimate(row -> row[PROMPTS]);
        Estimate own = estimate(row -> row[PROMPTS] - row[MIXED]);
        Estimate job = estimate(row -> row[JOB]);
        Share automation = Share.printed(job.value(), job.low(), estimate(row -> row[JOB] + row[MIXED]).high(), told);
        Share genuine = Share.printed(prompts.value() * (1 - at.value()), own.low() * (1 - at.high()),
                prompts.high() * (1 - at.low()), told);
        return new GenuineUsage(count, raw, passiveTold ? part(raw, estimate(row -> row[PASSIVE]), told) : null,
                machineTold ? part(raw, estimate(row -> row[MACHINE]), told) : null, GenuineUsage.Part.of(raw, automation),
                made == null ? null
                        : part(raw, new Estimate(prompts.value() * made.value(), prompts.low() * made.low(),
                                prompts.high() * made.high()), told),
                GenuineUsage.Part.of(raw, genuine));
    }

    /** A share of all events, with its 95 % limits. */
    private record Estimate(double value, double low, double high) {
    }

    /** Of one person's row. */
    private interface Events {
        double of(double[] person);
    }

    private static GenuineUsage.Part part(Quantity raw, Estimate estimate, int told) {
        return GenuineUsage.Part.of(raw, Share.printed(estimate.value(), estimate.low(), estimate.high(), told));
    }

    private Estimate estimate(Events part) {
        if (Arrays.stream(people).allMatch(row -> part.of(row) == 0)) {
            return new Estimate(0, 0, 0);
        }
        Interval interval = BOOTSTRAP.interval(people.length, CONFIDENCE, drawn -> pooled(drawn, part),
                new SplittableRandom(SEED));
        return new Estimate(pooled(IntStream.range(0, people.length).toArray(), part), interval.low(), interval.high());
    }

    private double pooled(int[] drawn, Events part) {
        double sum = 0;
        double all = 0;
        for (int person : drawn) {
            sum += part.of(people[person]);
            all += events(people[person]);
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double events(double[] row) {
        return row[PROMPTS] + row[MACHINE] + row[PASSIVE] + row[JOB];
    }

    /** Uses by surface, in the order of their names. */
    static Map<String, List<SurfaceUse>> bySurface(Collection<SurfaceUse> uses) {
        Map<String, List<SurfaceUse>> surfaces = new TreeMap<>();
        uses.forEach(use -> surfaces.computeIfAbsent(use.surface(), name -> new ArrayList<>()).add(use));
        return surfaces;
    }
}
