package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.local.proof.Figures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * What a board's rules read of usage, all groups anew: {@code -Dcandor.bench.people} people (3,000 if not given) in groups of
 * 50, 52 weeks, five tools. A service that knows nothing yet takes the weeks into memory, learns who is where, and hands them
 * out a thousand people at a time on all processors, as boards ask for them; the goal for 100,000 people, 26 million
 * person-weeks, is 60 s. Then the same after an import of four weeks: what is told since is read, at a goal of 2 s a million
 * weeks; and by a service restarted once PostgreSQL has put the rows in order (VACUUM, which it does by itself). Last, single
 * groups, from memory and as they are looked up in the database before. At the sizes of
 * {@code -Dcandor.bench.sizes} (0.1,1,3 if not given).
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BoardInputsBenchmark {

    private static final int PEOPLE = Integer.getInteger("candor.bench.people", 3_000);
    private static final String SIZES = System.getProperty("candor.bench.sizes", "0.1,1,3");
    private static final int OF_A_GROUP = 50;
    private static final int GROUPS_AT_ONCE = 20;
    private static final int WEEKS = 52;
    private static final int HOUR = 3_600;
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    private static final IsoPeriod LAST = IsoPeriod.of(MONDAY.plusWeeks(WEEKS - 1));

    private final TestingUsage usage;
    private final ToolCatalogue tools;
    private final Jdbi jdbi;

    BoardInputsBenchmark(TestingUsage usage, ToolCatalogue tools, Jdbi jdbi) {
        this.usage = usage;
        this.tools = tools;
        this.jdbi = jdbi;
    }

    @Test
    void inputsOfAllGroupsAreReadFromStoredWeeks() throws Exception {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                "%nBoard inputs on %d processors, load %.1f%n%-5s %8s %12s %7s %9s %9s %6s %10s %11s %9s %9s %11s %16s %18s%n",
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "size", "people", "person-weeks", "all s", "of it read", "rosters", "MB", "then weeks", "s a million", "all s",
                "restarted",
                "bare SQL s", "group ms p50/p99", "looked up p50/p99"));
        measure(OF_A_GROUP, "warm");
        for (String size : SIZES.split(",")) {
            table.append(measure(Math.max(1, (int) (Double.parseDouble(size) * PEOPLE) / OF_A_GROUP) * OF_A_GROUP, size + "x"));
        }
        System.out.println(table);
        Figures.of("BoardInputsBenchmark.inputsOfAllGroupsAreReadFromStoredWeeks",
                table.toString().replaceAll("\\s+", " ").strip());
    }

    private String measure(int people, String size) throws Exception {
        String run = "b" + UUID.randomUUID().toString().substring(0, 8);
        List<String> ofTools = IntStream.range(0, 5).mapToObj(tool -> run + "-" + tool).toList();
        ofTools.forEach(tool -> tools.add(new Tool(tool, tool)));
        fill(run, people);
        UsageHistory history = usage.unread();
        List<Roster> groups = IntStream.range(0, people / OF_A_GROUP)
                .mapToObj(group -> new Roster("g" + group, List.of(run + "-u" + group))).toList();
        double[] lookedUp = single(history.known(), groups, ofTools.getFirst());
        history = usage.unread();
        long start = System.nanoTime();
        history.keepWeeks();
        double kept = since(start);
        KnownUsage known = history.known();
        long now = System.nanoTime();
        known.peopleKnown(groups.getFirst(), ofTools.getFirst(), LAST);
        double rosters = since(now);
        long read = readAll(known, groups, ofTools);
        double all = since(start);
        // Of the weeks on leave, those in a period with other weeks are told as weeks without use.
        assertThat(read).isEqualTo((long) people * WEEKS * ofTools.size());
        jdbi.useHandle(db -> UsageRevision.since(db, LAST.firstDay()));
        start = System.nanoTime();
        history.keepWeeks();
        double changed = since(start);
        known = history.known();
        assertThat(readAll(known, groups, ofTools)).isEqualTo(read);
        double again = since(start);
        double[] single = single(known, groups, ofTools.getLast());
        long weeks = told(ofTools, LAST.firstDay());
        long bytes = history.keptBytes();
        jdbi.useHandle(db -> db.execute("VACUUM usage_week"));
        history = usage.unread();
        start = System.nanoTime();
        history.keepWeeks();
        assertThat(readAll(history.known(), groups, ofTools)).isEqualTo(read);
        double restarted = since(start);
        return String.format(Locale.ROOT,
                "%-5s %,8d %,12d %7.1f %9.1f %9.1f %6d %,10d %11.2f %9.1f %9.1f %11.1f %9.1f/%6.1f %11.1f/%6.1f%n", size,
                people,
                read,
                all, kept, rosters, bytes >> 20, weeks, changed * 1e6 / weeks, again, restarted, bare(ofTools),
                single[single.length / 2], single[(int) (0.99 * single.length)], lookedUp[lookedUp.length / 2],
                lookedUp[(int) (0.99 * lookedUp.length)]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Milliseconds of the first groups, one by one, in their order. */
    private static double[] single(KnownUsage known, List<Roster> groups, String tool) {
        known.peopleKnown(groups.getFirst(), tool, LAST);
        return groups.stream().limit(200).mapToDouble(group -> {
            long began = System.nanoTime();
            assertThat(known.weeks(group, tool, TargetMetric.HUMAN_PROMPTS, LAST)).isNotEmpty();
            return (System.nanoTime() - began) / 1e6;
        }).sorted().toArray();
    }

    private long told(List<String> ofTools, LocalDate since) {
        return jdbi.withHandle(
                db -> db.createQuery("SELECT count(*) FROM usage_week WHERE tool_id = ANY(:tools) AND monday >= :since")
                        .bindArray("tools", String.class, ofTools.toArray()).bind("since", since).mapTo(Long.class).one());
    }

    /** Seconds PostgreSQL takes to add up one figure of the same weeks by tool, on all processors if it likes. */
    private double bare(List<String> ofTools) {
        long start = System.nanoTime();
        jdbi.useHandle(db -> db.createQuery("""
                SELECT tool_id, sum(human_prompts) FROM usage_week WHERE matched AND tool_id = ANY(:tools) GROUP BY tool_id""")
                .bindArray("tools", String.class, ofTools.toArray()).mapToMap().list());
        return since(start);
    }

    private static long readAll(KnownUsage known, List<Roster> groups, List<String> ofTools) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Long>> portions = new ArrayList<>();
            for (String tool : ofTools) {
                for (int from = 0; from < groups.size(); from += GROUPS_AT_ONCE) {
                    List<Roster> portion = groups.subList(from, Math.min(groups.size(), from + GROUPS_AT_ONCE));
                    portions.add(
                            workers.submit(() -> known.weeksOfEach(portion, tool, TargetMetric.HUMAN_PROMPTS, LAST).stream()
                                    .mapToLong(List::size).sum()));
                }
            }
            long read = 0;
            for (Future<Long> portion : portions) {
                read += portion.get();
            }
            return read;
        }
    }

    /**
     * Weeks as an import leaves them, levels of heavy tails and two weeks of leave each, and a day each in the last period that
     * says who belongs where.
     */
    private void fill(String run, int people) {
        LocalDate day = LAST.firstDay();
        QuarkusTransaction.requiringNew().timeout(HOUR).run(() -> jdbi.useHandle(db -> {
            db.execute("SELECT setseed(0.7)");
            db.createUpdate("""
                    CREATE TEMPORARY TABLE simulated_person ON COMMIT DROP AS
                    SELECT p, left(translate(encode(sha256(convert_to(:run || p, 'UTF8')), 'base64'), '+/', '-_'), 22) AS key,
                           exp(1.6 + 1.1 * random_normal()) AS level, 4 * floor(random() * 12) + 1 AS leave
                    FROM generate_series(0, :people - 1) AS p""").bind("run", run).bind("people", people).execute();
            db.createUpdate("""
                    INSERT INTO usage_week (tool_id, subject_key, monday, matched, first_day, drawn, human_prompts, sessions,
                        active_days, accepts_human, lines_written, offers, late_human_prompts, outputless_share, last_day,
                        last_final_day)
                    SELECT :run || '-' || t, key, CAST(:monday AS date) + 7 * w, true, CAST(:monday AS date) + 7 * w, :drawn,
                           n, ceil(n / 3), least(5, n), floor(n / 2), n * 9, n * 3, floor(n / 4),
                           CASE WHEN n > 0 THEN 0.25 END, CAST(:monday AS date) + 7 * w + 4, CAST(:monday AS date) + 7 * w + 4
                    FROM generate_series(0, 4) AS t CROSS JOIN simulated_person CROSS JOIN generate_series(0, :weeks - 1) AS w
                    CROSS JOIN LATERAL (SELECT floor(level * -ln(1 - random()) * (5 - t) / 3) AS n OFFSET 0) AS drawn
                    WHERE w NOT BETWEEN leave AND leave + 1
                    ORDER BY 1, w / 8, 2, 3""").bind("run", run).bind("monday", MONDAY).bind("weeks", WEEKS)
                    .bind("drawn", MONDAY.plusYears(2).atStartOfDay().atOffset(java.time.ZoneOffset.UTC)).execute();
            UsageMonths months = new UsageMonths(db);
            YearMonth month = YearMonth.from(day);
            if (!months.existing().contains(month)) {
                months.begin(List.of(month));
                months.complete(List.of(month));
            }
            db.createUpdate(
                    """
                            INSERT INTO usage_day (source, identity_key, subject_key, matched, record_key, report, tool_id, surface, model,
                                day, day_basis, unit_id, roster_unit_id, human_prompts, extra, as_of, final, import_id, file, line, digest)
                            SELECT 'bench', key, key, true, '', '', :run || '-' || t, 'all', '', :day, '',
                                   :run || '-u' || p / :group, :run || '-u' || p / :group, 1, '{}', now(), true, gen_random_uuid(), '', 1,
                                   gen_random_uuid()
                            FROM generate_series(0, 4) AS t CROSS JOIN simulated_person""")
                    .bind("run", run).bind("day", day)
                    .bind("group", OF_A_GROUP).execute();
            UsageRevision.since(db, MONDAY);
            db.execute("ANALYZE usage_week");
            db.execute("ANALYZE usage_day");
        }));
    }
}
