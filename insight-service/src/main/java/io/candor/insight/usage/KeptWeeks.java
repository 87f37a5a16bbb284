package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import io.candor.insight.target.TargetMetric;
import io.quarkus.logging.Log;

/**
 * Everybody's weeks in memory: read in the order in which they lie, which is quicker than looking people up one by one, and
 * after an import only from the first week it told of. Until they are read, and where they need more memory than they may have,
 * the database is asked.
 */
final class KeptWeeks {

    /**
     * @param asOf number of the newest import or revision before any of it was read; 0 for none
     * @param whole whether these are all weeks, not only those that stand while others are read again
     */
    private record Kept(long asOf, boolean whole, Numbers people, Map<String, NavigableMap<Integer, KeptBlock>> tools) {

        static Kept nothing() {
            return new Kept(0, false, new Numbers(), Map.of());
        }

        /** What stands up to the block of a day. Where nothing does, neither do people nobody tells of any more. */
        Kept upTo(LocalDate day) {
            Map<String, NavigableMap<Integer, KeptBlock>> standing = new HashMap<>();
            tools.forEach((tool, all) -> standing.put(tool, new TreeMap<>(all.headMap(WeekSums.block(day), true))));
            standing.values().removeIf(Map::isEmpty);
            return new Kept(asOf, false, standing.isEmpty() ? new Numbers() : people, standing);
        }

        @Nullable
        KeptBlock block(WeekBlocks.Block block) {
            return tools.getOrDefault(block.tool(), Collections.emptyNavigableMap()).get(block.number());
        }

        long bytes() {
            return tools.values().stream().flatMap(all -> all.values().stream()).mapToLong(KeptBlock::bytes).sum();
        }
    }

    /** People's numbers in all weeks, by their hashes. */
    private static final class Numbers {

        private final Map<String, Integer> of = new ConcurrentHashMap<>();
        private final AtomicInteger next = new AtomicInteger();

        int give(String subject) {
            Integer known = of.get(subject);
            return known != null ? known : of.computeIfAbsent(subject, any -> next.getAndIncrement());
        }

        int get(String subject) {
            return of.getOrDefault(subject, Integer.MAX_VALUE);
        }
    }

    /** So that requests find a processor and a connection. */
    private static final int WORKERS = 2;

    private final WeekBlocks blocks;
    private final long most;
    private final Object exchange = new Object();
    private volatile Kept kept = Kept.nothing();
    private boolean tooMany;

    /** @param most bytes they may take */
    KeptWeeks(WeekBlocks blocks, long most) {
        this.blocks = blocks;
        this.most = most;
    }

    /** The newest import or revision that is not to be read again; 0 for none. */
    long asOf() {
        return kept.asOf();
    }

    /** Whether it was read to its end. */
    boolean areWhole() {
        return kept.whole();
    }

    long bytes() {
        return kept.bytes();
    }

    /** What is being read at the moment, too. */
    void forget() {
        synchronized (exchange) {
            kept = Kept.nothing();
        }
    }

    /**
     * What {@link WeeklyUse#of} says.
     *
     * @param asOf number of an import or revision
     * @return empty where weeks it told of may be missing
     */
    Optional<List<List<UsageWeek>>> of(long asOf, String tool, TargetMetric metric, List<String> subjects, LocalDate from,
            LocalDate to) {
        Kept all = kept;
        if (!all.whole() || all.asOf() < asOf) {
            return Optional.empty();
        }
        int[] numbers = subjects.stream().mapToInt(all.people()::get).toArray();
        List<List<UsageWeek>> people = new ArrayList<>(numbers.length);
        subjects.forEach(subject -> people.add(new ArrayList<>()));
        StoredWeek room = new StoredWeek();
        all.tools().getOrDefault(tool, Collections.emptyNavigableMap())
                .subMap(WeekSums.block(from), true, WeekSums.block(to), true).values().forEach(block -> {
                    for (int person = 0; person < numbers.length; person++) {
                        String subject = subjects.get(person);
                        List<UsageWeek> own = people.get(person);
                        block.forEach(numbers[person], room, (monday, week) -> {
                            if (!monday.isBefore(from) && !monday.isAfter(to)) {
                                own.add(week.as(subject, monday, metric));
                            }
                        });
                    }
                });
        return Optional.of(people);
    }

    /**
     * Reads what was told since {@link #asOf}.
     *
     * @param newest number of the newest import or revision
     * @param since the first day told of since; null for none
     */
    synchronized void read(long newest, @Nullable LocalDate since) {
        if (tooMany) {
            return;
        }
        LocalDate monday;
        Kept standing;
        synchronized (exchange) {
            if (kept.whole() && since == null) {
                kept = new Kept(newest, true, kept.people(), kept.tools());
                return;
            }
            LocalDate first = kept.asOf() == 0 || since == null ? Intake.FIRST_DAY : since;
            monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            // What is read again goes: there may be no room for both.
            standing = kept.upTo(monday);
            kept = standing;
        }
        Map<String, NavigableMap<Integer, KeptBlock>> tools = new HashMap<>();
        standing.tools().forEach((tool, all) -> tools.put(tool, new TreeMap<>(all)));
        if (!read(monday, standing, tools)) {
            giveUp();
            return;
        }
        synchronized (exchange) {
            if (kept == standing) {
                kept = new Kept(newest, true, standing.people(), tools);
            }
        }
    }

    /** @return whether there was room for all of it */
    private boolean read(LocalDate since, Kept standing, Map<String, NavigableMap<Integer, KeptBlock>> tools) {
        Set<WeekBlocks.Block> changed = new LinkedHashSet<>(blocks.since(since));
        // Of which nothing may be told any more.
        tools.keySet().forEach(tool -> changed.add(new WeekBlocks.Block(tool, WeekSums.block(since))));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Map<WeekBlocks.Block, CompletableFuture<KeptBlock>> reading = new LinkedHashMap<>();
            changed.forEach(block -> reading.put(block,
                    CompletableFuture.supplyAsync(() -> read(block, since, standing), workers)));
            long bytes = standing.bytes();
            for (var block : reading.entrySet()) {
                KeptBlock weeks = block.getValue().join();
                KeptBlock replaced = standing.block(block.getKey());
                bytes += weeks.bytes() - (replaced == null ? 0 : replaced.bytes());
                if (bytes > most) {
                    return false;
                }
                tools.computeIfAbsent(block.getKey().tool(), tool -> new TreeMap<>()).put(block.getKey().number(), weeks);
            }
            return true;
        } finally {
            workers.shutdownNow();
        }
    }

    /** For good: a restarted service tries again. */
    private void giveUp() {
        tooMany = true;
        forget();
        Log.infof("People's weeks need more than the %,d MB of memory they may have: they are read as they are asked for",
                most >> 20);
    }

    /** What stands of it from before a Monday, and what is told since. */
    private KeptBlock read(WeekBlocks.Block block, LocalDate since, Kept standing) {
        KeptBlock.Builder weeks = new KeptBlock.Builder(block.number());
        KeptBlock before = standing.block(block);
        if (before != null) {
            StoredWeek room = new StoredWeek();
            for (int number = 0; number < before.people(); number++) {
                int person = number;
                before.forEach(person, room, (monday, week) -> {
                    if (monday.isBefore(since)) {
                        weeks.add(person, monday, week);
                    }
                });
            }
        }
        blocks.read(block, since, (subject, monday, week) -> weeks.add(standing.people().give(subject), monday, week));
        return weeks.build();
    }
}
