package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.identity.Role;
import io.candor.insight.identity.Viewer;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whatever was done to usage, in whatever order, the stored weeks are those a full recomputation gives, figures and makeup, and
 * those told of memory are the stored ones: imports, revisions, second surfaces, second reports, figures that are not final,
 * weekly sums, people the directory learns of
 * later, declared jobs and their withdrawal, retention.
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class WeeksPropertyTest {

    private static final List<String> FIGURES = List.of("human_prompts", "offers", "accepts_human", "accepts_auto",
            "lines_written", "sessions", "active_seconds_user", "tokens_out", "errors", "limit_hits", "tokens_in_cached",
            "machine_requests", "passive_events", "lines_retained");
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 29);
    private static final List<IsoPeriod> PERIODS = List.of(IsoPeriod.of(FIRST), IsoPeriod.of(FIRST.plusWeeks(4)),
            IsoPeriod.of(FIRST.plusWeeks(8)));

    private final UsageImport imports;
    private final OwnUsage own;
    private final UsageSettings settings;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final Jdbi jdbi;
    private final TestingUsage usage;
    private final WeeklyUse weekly;

    WeeksPropertyTest(UsageImport imports, OwnUsage own, UsageSettings settings, ToolCatalogue tools,
            TestingDirectory directory, Jdbi jdbi, TestingUsage usage, WeeklyUse weekly) {
        this.imports = imports;
        this.own = own;
        this.settings = settings;
        this.tools = tools;
        this.directory = directory;
        this.jdbi = jdbi;
        this.usage = usage;
        this.weekly = weekly;
    }

    private static boolean keptAnything;

    /** In some repetitions nobody is known in the end. */
    @AfterAll
    static void weeksWereKept() {
        assertThat(keptAnything).as("control").isTrue();
    }

    private final String run = "w" + UUID.randomUUID();
    private final List<String> people = new ArrayList<>();

    @RepeatedTest(12)
    void storedWeeksAreThoseOfAFullRecomputation(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        tools.add(new Tool(run, "A tool"));
        tools.add(new Tool(run + "-2", "Another tool"));
        for (int person = 0; person < 6; person++) {
            people.add(run + "-" + person);
        }
        UsageHistory history = usage.unread();
        for (int act = 0; act < 12; act++) {
            String done = act(random);
            assertThat(differences()).as("after act %d: %s", act, done).isEmpty();
            coverageIsThatOfAFullReading(history, FIRST.plusDays(random.nextInt(60)));
            if (act == 11 || random.nextInt(4) == 0) {
                history.keepWeeks();
            }
            weeksAreThoseOfTheDatabase(history, done);
        }
        keptAnything |= history.keptBytes() > 0;
        assertThat(weeks()).as("control").isPositive();
    }

    /** Of what was kept of earlier acts, and of what is read from a block on. */
    private void coverageIsThatOfAFullReading(UsageHistory history, LocalDate since) {
        IsoPeriod last = IsoPeriod.of(FIRST.plusDays(60));
        Map<String, TreeSet<LocalDate>> all = weekly.covered(Intake.FIRST_DAY);
        Map<String, TreeSet<LocalDate>> late = weekly.covered(since);
        for (String tool : List.of(run, run + "-2")) {
            TreeSet<LocalDate> covered = all.getOrDefault(tool, new TreeSet<>());
            assertThat(history.known().covered(tool, last)).containsExactlyElementsOf(covered);
            assertThat(late.getOrDefault(tool, new TreeSet<>()))
                    .containsExactlyElementsOf(covered.tailSet(WeekSums.blockStart(since)));
        }
    }

    /** Whether they are in memory or not, whatever is counted in them. */
    private void weeksAreThoseOfTheDatabase(UsageHistory history, String done) {
        List<String> everybody = jdbi
                .withHandle(db -> db.createQuery("SELECT DISTINCT subject_key FROM usage_week WHERE tool_id LIKE :run")
                        .bind("run", run + "%").mapTo(String.class).list());
        KnownUsage told = history.known();
        KnownUsage lookedUp = usage.unread().known();
        for (String tool : List.of(run, run + "-2")) {
            for (TargetMetric metric : TargetMetric.values()) {
                figuresAreThoseOfTheColumns(everybody, tool, metric);
                for (IsoPeriod period : PERIODS) {
                    assertThat(told.weeksWithin(period, everybody, tool, metric)).as("%s in %s after %s", metric, period, done)
                            .isEqualTo(lookedUp.weeksWithin(period, everybody, tool, metric));
                }
            }
            PERIODS.forEach(period -> assertThat(told.unsettled(period, everybody, tool, TargetMetric.SESSIONS))
                    .isEqualTo(lookedUp.unsettled(period, everybody, tool, TargetMetric.SESSIONS)));
        }
    }

    private void figuresAreThoseOfTheColumns(List<String> everybody, String tool, TargetMetric metric) {
        boolean isRate = metric == TargetMetric.ACCEPTANCE_RATE;
        List<List<Object>> columns = jdbi.withHandle(db -> db.createQuery("""
                SELECT subject_key, monday, %s, %s FROM usage_week WHERE matched AND tool_id = :tool ORDER BY 1, 2""".formatted(
                isRate ? "CASE WHEN offers > 0 AND accepts_human IS NOT NULL THEN least(100, 100 * accepts_human / offers) END"
                        : metric.column(),
                isRate ? "NULL::float8" : "late_%1$s / nullif(%1$s, 0)".formatted(metric.column()))).bind("tool", tool)
                .map((row, context) -> Arrays.<Object> asList(row.getString(1), row.getObject(2, LocalDate.class),
                        row.getObject(3), row.getObject(4)))
                .list());
        assertThat(weekly.of(tool, metric, everybody.stream().sorted().toList(), FIRST.minusYears(1), FIRST.plusYears(1))
                .stream()
                .flatMap(List::stream)
                .map(week -> Arrays.<Object> asList(week.subject(), week.monday(), week.metric(), week.lastTwoDaysShare())))
                .as("%s", metric).containsExactlyElementsOf(columns);
    }

    private String act(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> learn(random);
            case 1 -> declare(random, true);
            case 2 -> declare(random, false);
            case 3 -> erase(random);
            case 4 -> take(random, "viva");
            default -> take(random, "csv");
        };
    }

    /** Somebody becomes known, or another account of somebody known. */
    private String learn(Random random) {
        String person = people.get(random.nextInt(people.size()));
        directory.put(person, run + "-e" + random.nextInt(4), run + "-u", FIRST.plusDays(random.nextInt(40) - 20), null);
        return "known " + person;
    }

    private String declare(Random random, boolean declared) {
        Viewer viewer = new Viewer(Set.of(Role.EMPLOYEE), Set.of(), run + "-e" + random.nextInt(4), null);
        List<OwnUsage.OwnDay> days = own.before(viewer, LocalDate.of(2019, 1, 1)).days();
        if (!days.isEmpty()) {
            OwnUsage.OwnDay day = days.get(random.nextInt(days.size()));
            OwnUsage.Place place = new OwnUsage.Place(day.source(), day.tool(), day.day());
            if (declared) {
                own.declare(viewer, place);
            } else {
                own.withdraw(viewer, place);
            }
        }
        return declared ? "declared" : "withdrawn";
    }

    /** Of the oldest weeks; whatever else is kept here is younger or of nobody's interest. */
    private String erase(Random random) {
        LocalDate today = FIRST.plusMonths(settings.retentionMonths()).plusDays(random.nextInt(12));
        Clock clock = Clock.fixed(Instant.from(today.atTime(12, 0).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
        QuarkusTransaction.requiringNew().run(() -> new UsageRetention(jdbi, settings, clock).apply());
        return "erased as of " + today;
    }

    private String take(Random random, String kind) {
        StringBuilder text = new StringBuilder("person,day,tool,surface,licensed," + String.join(",", FIGURES) + "\n");
        int rows = 1 + random.nextInt(40);
        for (int row = 0; row < rows; row++) {
            text.append(people.get(random.nextInt(people.size()))).append(',').append(FIRST.plusDays(random.nextInt(60)))
                    .append(',').append(random.nextInt(4) == 0 ? run + "-2" : run).append(',')
                    .append(random.nextInt(5) == 0 ? "web" : "ide").append(",true");
            boolean none = random.nextInt(12) == 0;
            for (String figure : FIGURES) {
                boolean unknown = none || random.nextInt(figure.length() % 3 == 0 ? 3 : 12) == 0;
                text.append(',').append(unknown ? "" : Integer.toString(random.nextInt(4) * random.nextInt(9)));
            }
            text.append('\n');
        }
        boolean viva = kind.equals("viva");
        imports.take(viva ? "viva-person-query" : "csv", List.of(new UsageFile("a", new ByteArrayInputStream(
                (viva ? viva(random) : text.toString()).getBytes(StandardCharsets.UTF_8)))), null,
                drawn(random).plusSeconds(random.nextInt(1_000)));
        return kind;
    }

    /** Mostly of days long over; sometimes before they were, so that figures may still change. */
    private static Instant drawn(Random random) {
        return random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(60)).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse("2026-05-01T00:00:00Z");
    }

    /** Sums of whole weeks. */
    private String viva(Random random) {
        if (!tools.ids().contains("m365-copilot")) {
            tools.add(new Tool("m365-copilot", "Microsoft 365 Copilot"));
        }
        return "PersonId,MetricDate,Copilot_actions_taken_in_Teams,Copilot_actions_taken_in_Word\n%s,%s,%d,%d\n".formatted(
                people.get(random.nextInt(people.size())), FIRST.minusDays(1).plusWeeks(random.nextInt(6)), random.nextInt(9),
                random.nextInt(3));
    }

    /** The views each by itself: as usage_week_told they are joined, week by week if the planner likes. */
    private List<String> differences() {
        String these = "(tool_id = ANY(ARRAY[:run, :run || '-2']) OR tool_id = 'm365-copilot' "
                + "AND monday BETWEEN DATE '2018-01-01' AND DATE '2018-12-31')";
        return jdbi.withHandle(db -> db.createQuery("""
                WITH stored AS (SELECT * FROM usage_week WHERE %1$s),
                     figures AS MATERIALIZED (SELECT * FROM usage_week_figures_told WHERE %1$s),
                     makeup AS MATERIALIZED (SELECT * FROM usage_week_makeup_told WHERE %1$s),
                     told AS (SELECT figures.*, m.settled, m.last_day, m.last_final_day, m.machine_requests, m.passive_events,
                                     m.accepts_auto, m.lines_retained, m.surfaces, m.surfaces_once
                              FROM figures JOIN makeup m USING (tool_id, subject_key, monday))
                (SELECT 'stored ' || s::text FROM (TABLE stored EXCEPT ALL TABLE told) s)
                UNION ALL (SELECT 'told ' || t::text FROM (TABLE told EXCEPT ALL TABLE stored) t)""".formatted(these))
                .bind("run", run).mapTo(String.class).list());
    }

    private long weeks() {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM usage_week WHERE tool_id LIKE :run")
                .bind("run", run + "%").mapTo(Long.class).one());
    }
}
