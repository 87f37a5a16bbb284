package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;

/**
 * Weekly use of the people of a roster, for the verdict rules and nobody else. Only an import or a {@link UsageRevision}
 * changes it, so what was read is kept until the next one, and of which weeks are covered what lies before it.
 */
@ApplicationScoped
public class UsageHistory {

    private final Jdbi jdbi;
    private final WeeklyUse weekly;
    private final KeptWeeks keptWeeks;
    private final PeriodLists lists;
    private final BlindSpots blindSpots;
    private final SurfaceUses surfaces;
    private volatile Kept kept;

    private record Kept(long newest, CoveredWeeks covered, KnownUsage known) {
    }

    /** @param since the first day told of by what came after what is kept */
    private record Newest(long number, @Nullable LocalDate since) {
    }

    UsageHistory(Jdbi jdbi, WeeklyUse weekly, WeekBlocks blocks, PeriodLists lists, BlindSpots blindSpots,
            SurfaceUses surfaces) {
        this.jdbi = jdbi;
        this.weekly = weekly;
        this.keptWeeks = new KeptWeeks(blocks, Runtime.getRuntime().maxMemory() / 4);
        this.lists = lists;
        this.blindSpots = blindSpots;
        this.surfaces = surfaces;
        this.kept = reading(0, new CoveredWeeks(weekly::covered));
    }

    /** With every import and revision acknowledged before this call. */
    public KnownUsage known() {
        long keptAsOf = keptWeeks.asOf();
        long before = kept.newest();
        Newest newest = newest(before);
        if (newest.number() < keptAsOf) {
            keptWeeks.forget();
        }
        return newest.number() < before ? setBack(before, newest.number()) : upTo(newest);
    }

    /** Reads into memory what was told of everybody's weeks since it was last called ({@link KeptWeeks}). */
    public void keepWeeks() {
        long before = keptWeeks.asOf();
        Newest newest = newest(before);
        if (newest.number() > before) {
            keptWeeks.read(newest.number(), newest.since());
        } else if (newest.number() < before || !keptWeeks.areWhole()) {
            keptWeeks.forget();
        }
    }

    /** Memory the kept weeks take. */
    long keptBytes() {
        return keptWeeks.bytes();
    }

    private Newest newest(long before) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT greatest((SELECT max(number) FROM usage_import), (SELECT max(number) FROM usage_revision), 0),
                       least((SELECT min(first_day) FROM usage_import WHERE number > :before),
                             (SELECT min(first_day) FROM usage_revision WHERE number > :before))""")
                .bind("before", before).map((row, context) -> new Newest(row.getLong(1), row.getObject(2, LocalDate.class)))
                .one());
    }

    private synchronized KnownUsage upTo(Newest newest) {
        if (kept.newest() < newest.number()) {
            kept = reading(newest.number(),
                    newest.since() == null ? kept.covered() : kept.covered().toldSince(newest.since()));
        }
        return kept.known();
    }

    /** Somebody put back an earlier state of the database: nothing that was read stands. */
    private synchronized KnownUsage setBack(long before, long newest) {
        if (kept.newest() == before) {
            kept = reading(newest, new CoveredWeeks(weekly::covered));
        }
        return kept.known();
    }

    /**
     * For each period the newest import or revision that told of a day up to its end, 0 for none: while that stands, so does
     * everything {@link KnownUsage} says about the period. Imports are numbered in the order in which they were committed,
     * because the merge before it takes turns.
     */
    public Map<IsoPeriod, Long> newestImports(Collection<IsoPeriod> periods) {
        Map<IsoPeriod, Long> newest = new HashMap<>();
        jdbi.useHandle(db -> db.createQuery("""
                SELECT last_day, greatest(
                    (SELECT max(number) FROM usage_import WHERE first_day <= asked.last_day),
                    (SELECT max(number) FROM usage_revision WHERE first_day <= asked.last_day), 0)
                FROM unnest(CAST(:days AS date[])) AS asked (last_day)""")
                .bindArray("days", String.class, periods.stream().map(it -> it.lastDay().toString()).toArray())
                .map((row, context) -> newest.put(IsoPeriod.of(row.getObject(1, LocalDate.class)), row.getLong(2)))
                .list());
        return newest;
    }

    /** SHA-256 over number, id and counts of every import that told of a day up to the period's end, in their order. */
    public String digest(IsoPeriod last) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', number, import_id, source, read, accepted,
                                  revised, duplicate, rejected), E'\\n' ORDER BY number), ''), 'UTF8')), 'hex')
                FROM usage_import WHERE first_day <= :last""").bind("last", last.lastDay()).mapTo(String.class).one());
    }

    /** What the sources that told of a tool in the period cannot see, whoever they told of. */
    public List<String> blindSpots(String tool, IsoPeriod period) {
        return blindSpots.of(jdbi.<List<String>, RuntimeException> withHandle(db -> db.createQuery(
                "SELECT DISTINCT source FROM usage_day WHERE tool_id = :tool AND day BETWEEN :from AND :to")
                .bind("tool", tool).bind("from", period.firstDay()).bind("to", period.lastDay()).mapTo(String.class).list()));
    }

    /** What a tool reported in a period by person and surface, what is no human's among it. */
    public PeriodUse within(IsoPeriod period, String tool) {
        return new PeriodUse(lists.roster(period), surfaces.of(tool, period));
    }

    private Kept reading(long newest, CoveredWeeks covered) {
        return new Kept(newest, covered, new KnownUsage(
                counted -> new ToolWeeks(
                        (subjects, from, to) -> keptWeeks
                                .of(newest, counted.tool(), counted.metric(), subjects, from, to)
                                .orElseGet(() -> weekly.of(counted.tool(), counted.metric(), subjects, from, to)),
                        covered.of(counted.tool()), counted.metric()),
                weekly::met, lists::roster));
    }
}
