package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageHistoryTest {

    /** Weeks 9 to 12: 23 February to 22 March 2026. */
    private static final IsoPeriod P3 = new IsoPeriod(2026, 3);
    private static final IsoPeriod P4 = P3.next();

    @Inject
    UsageImport imports;

    @Inject
    UsageHistory history;

    @Inject
    ToolCatalogue tools;

    @Inject
    TestingDirectory directory;

    @Inject
    Jdbi jdbi;

    @Inject
    TestingUsage usage;

    private final String tool = "t" + UUID.randomUUID();
    private final String unit = "u" + UUID.randomUUID();
    private final String mona = "m" + UUID.randomUUID();
    private final String lisa = "l" + UUID.randomUUID();

    @BeforeEach
    void declare() {
        tools.add(new Tool(tool, "A tool"));
        directory.put(mona, unit);
        directory.put(lisa, unit);
    }

    @AfterEach
    void weeksAreWhatTheDaysSay() {
        List<String> apart = jdbi.withHandle(db -> db.createQuery("""
                WITH kept AS (SELECT * FROM usage_week WHERE tool_id = :tool),
                     told AS (SELECT * FROM usage_week_told WHERE tool_id = :tool)
                SELECT w::text FROM ((TABLE kept EXCEPT TABLE told) UNION ALL (TABLE told EXCEPT TABLE kept)) AS w""")
                .bind("tool", tool).mapTo(String.class).list());
        assertThat(apart).isEmpty();
    }

    private void csv(String header, String... rows) {
        csv(null, header, rows);
    }

    private void csv(Instant asOf, String header, String... rows) {
        String text = "person,day,tool," + header + "\n";
        for (String row : rows) {
            text += row.replace("mona", mona).replace("lisa", lisa).replaceFirst("(-\\d\\d),", "$1," + tool + ",") + "\n";
        }
        ImportReport report = imports.take("csv", List.of(new UsageFile("a.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), null, asOf);
        assertThat(report.rejections()).isEmpty();
    }

    private List<UsageWeek> weeks(TargetMetric metric, IsoPeriod period) {
        return history.known().weeks(of(unit), tool, metric, period);
    }

    @Test
    void sumsAPersonsWeek() {
        csv("human_prompts,offers,accepts_human,errors,rejects,sessions", "mona,2026-03-02,4,10,0,1,,1",
                "mona,2026-03-05,12,10,3,0,,2", "mona,2026-03-07,0,0,0,0,,0");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).filteredOn(week -> week.metric() > 0).singleElement()
                .satisfies(week -> {
                    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 3, 2));
                    assertThat(week.metric()).isEqualTo(16);
                    assertThat(week.outputlessShare()).isEqualTo(0.25);
                    assertThat(week.lastTwoDaysShare()).isEqualTo(0.75);
                    assertThat(week.activeDays()).isEqualTo(2);
                    assertThat(week.prompts()).isEqualTo(16);
                    assertThat(week.offers()).isEqualTo(20);
                    assertThat(week.accepts()).isEqualTo(3);
                    assertThat(week.errors()).isEqualTo(1);
                    assertThat(week.rejects()).isNull();
                });
        assertThat(weeks(TargetMetric.SESSIONS, P3)).extracting(UsageWeek::metric).contains(3.0);
        assertThat(weeks(TargetMetric.ACTIVE_DAYS, P3)).extracting(UsageWeek::metric).contains(2.0);
        assertThat(weeks(TargetMetric.TOKENS_OUT, P3)).extracting(UsageWeek::metric).containsOnlyNulls();
        assertThat(weeks(TargetMetric.ACCEPTANCE_RATE, P3)).extracting(UsageWeek::metric)
                .as("3 of 20; a week without offers has none")
                .contains(15.0).doesNotContain(0.0);
    }

    @Test
    void aWeekWithoutOffersHasNoAcceptanceRate() {
        csv("human_prompts,offers,accepts_human", "mona,2026-03-02,4,10,5", "mona,2026-03-09,4,,5", "mona,2026-03-16,4,0,0",
                "lisa,2026-03-02,4,10,5", "lisa,2026-03-16,4,10,12");
        assertThat(weeks(TargetMetric.ACCEPTANCE_RATE, P3)).extracting(UsageWeek::metric)
                .containsExactlyInAnyOrder(50.0, null, null, 50.0, null, 100.0);
    }

    @Test
    void tellsHowAWeekCameAbout() {
        csv("human_prompts,machine_requests,passive_events,accepts_auto,lines_written,lines_retained,surface",
                "mona,2026-03-02,4,10,2,1,40,30,web", "mona,2026-03-03,1,0,0,0,0,0,cli", "mona,2026-03-09,4,3,,1,40,,web");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::makeup).startsWith(
                new WeekMakeup(10, 2, 1, 40, 30, 2, 1), new WeekMakeup(3, null, 1, 40, null, 1, 0));
    }

    /** A week whose last day may still change is known when it no longer does, and no week without use before. */
    @Test
    void leavesOutWeeksTheSourceMayStillChange() {
        csv(Instant.parse("2026-03-14T12:00:00Z"), "human_prompts", "mona,2026-03-02,1", "mona,2026-03-09,1",
                "mona,2026-03-14,1", "lisa,2026-03-03,1");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::monday)
                .containsOnly(LocalDate.of(2026, 3, 2)).hasSize(2);
        csv(Instant.parse("2026-03-16T12:00:00Z"), "human_prompts", "lisa,2026-03-14,1");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).as("mona's is as it was").extracting(UsageWeek::subject,
                UsageWeek::monday).hasSize(3);
        csv(Instant.parse("2026-03-16T12:00:00Z"), "human_prompts", "mona,2026-03-09,1", "mona,2026-03-14,1");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).hasSize(4);
    }

    @Test
    void keepsUnknownApartFromZero() {
        csv("human_prompts,accepts_human,surface", "mona,2026-03-02,4,1,web", "mona,2026-03-02,2,,cli",
                "mona,2026-03-09,4,1,web", "mona,2026-03-09,0,,cli");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::prompts).startsWith(6, 4);
        // The command line's acceptances are unknown in the first week; in the second nothing was asked there.
        assertThat(weeks(TargetMetric.ACCEPTS_HUMAN, P3)).extracting(UsageWeek::metric).startsWith(null, 1.0);
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::outputlessShare).startsWith(null, 0.0);
    }

    @Test
    void countsACoveredWeekWithoutRowsAsIdleOnlyWhereThePersonIsKnown() {
        csv("human_prompts", "mona,2026-02-23,1", "mona,2026-03-02,1", "mona,2026-03-16,1", "mona,2026-03-23,1",
                "lisa,2026-03-09,5");
        List<UsageWeek> weeks = weeks(TargetMetric.HUMAN_PROMPTS, P4);
        assertThat(weeks).as("lisa is unknown in P4").extracting(UsageWeek::subject).doesNotContainNull().hasSize(5);
        assertThat(weeks).extracting(UsageWeek::monday, UsageWeek::metric).containsExactly(
                tuple(LocalDate.of(2026, 2, 23), 1.0), tuple(LocalDate.of(2026, 3, 2), 1.0),
                tuple(LocalDate.of(2026, 3, 9), 0.0), tuple(LocalDate.of(2026, 3, 16), 1.0),
                tuple(LocalDate.of(2026, 3, 23), 1.0));
        assertThat(weeks.get(2).offers()).isNull();
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).hasSize(8);
    }

    @Test
    void leavesOutWeeksDrawnBeforeTheirEndOrBegunInTheirMiddle() {
        csv(Instant.parse("2026-03-11T00:00:00Z"), "human_prompts", "mona,2026-02-25,1", "mona,2026-03-02,1",
                "mona,2026-03-09,1");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::monday)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void followsMembersBackAndLeavesOthersOut() {
        String nomad = "n" + UUID.randomUUID();
        directory.put(nomad, nomad, "elsewhere", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 10));
        directory.put(nomad, nomad, unit, LocalDate.of(2026, 3, 10), null);
        csv("human_prompts", "mona,2026-03-02,1", nomad + ",2026-03-16,3", nomad + ",2026-03-23,4");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::metric).doesNotContain(3.0);
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P4)).extracting(UsageWeek::metric).contains(3.0, 4.0)
                .doesNotContain(1.0);
    }

    @Test
    void aPersonTheDirectoryLearnsOfLaterTakesTheirWeeksAlong() {
        String late = "x" + UUID.randomUUID();
        csv("human_prompts", late + ",2026-03-02,5", "mona,2026-03-03,1");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::metric).doesNotContain(5.0);
        directory.put(late, unit);
        csv("human_prompts", late + ",2026-03-02,5");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::metric).contains(5.0, 1.0);
    }

    @Test
    void aNewerReportReplacesTheWeekAndAnOlderOneDoesNot() {
        csv("human_prompts,surface", "mona,2026-03-02,4,web", "mona,2026-03-03,4,web", "mona,2026-03-09,9,web");
        csv("human_prompts,surface", "mona,2026-03-03,1,web");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::metric).contains(5.0, 9.0);
        csv(Instant.parse("2026-03-10T00:00:00Z"), "human_prompts,surface", "mona,2026-03-02,100,web");
        assertThat(weeks(TargetMetric.HUMAN_PROMPTS, P3)).extracting(UsageWeek::metric).contains(5.0, 9.0)
                .doesNotContain(100.0, 101.0);
    }

    @Test
    void neverAddsUpReportsOfTheSameWork() {
        String both = "{\"day\":\"2026-03-02\",\"user_login\":\"%s\",\"organization_id\":\"%d\",\"user_initiated_interaction_count\":%d}";
        imports.take("github-copilot-users", List.of(new UsageFile("a", new ByteArrayInputStream(
                (both.formatted(mona, 1, 7) + "\n" + both.formatted(mona, 2, 5)).getBytes(StandardCharsets.UTF_8)))), null,
                null);
        assertThat(history.known().weeks(of(unit), "copilot", TargetMetric.HUMAN_PROMPTS, P3))
                .extracting(UsageWeek::metric)
                .contains(7.0).doesNotContain(12.0);
    }

    @Test
    void countsPeopleKnown() {
        csv("human_prompts", "mona,2026-03-02,0", "lisa,2026-03-30,5");
        assertThat(history.known().peopleKnown(of(unit), tool, P3)).isEqualTo(1);
        assertThat(history.known().peopleKnown(of(unit, "other"), tool, P4)).isEqualTo(1);
        assertThat(history.known().peopleKnown(of("other"), tool, P4)).isZero();
        assertThat(history.known().weeks(of("other"), tool, TargetMetric.HUMAN_PROMPTS, P4)).isEmpty();
    }

    @Test
    void readsTheListOfABlockWhereThePeriodsListsAreFrozen() {
        IsoPeriod period = new IsoPeriod(2022, 5);
        LocalDate monday = period.firstDay();
        directory.freeze(period, List.of(new Directory.Listed("b-" + unit, List.of(mona)),
                new Directory.Listed("b-waiting", List.of(lisa))));
        csv("human_prompts", "mona," + monday + ",3", "lisa," + monday + ",8");
        Roster block = new Roster("b-" + unit, List.of(unit));

        assertThat(history.known().weeks(block, tool, TargetMetric.HUMAN_PROMPTS, period)).extracting(UsageWeek::metric)
                .contains(3.0).doesNotContain(8.0);
        assertThat(history.known().peopleKnown(block, tool, period)).isEqualTo(1);
        directory.freeze(period, List.of());
        assertThat(usage.unread().known().peopleKnown(block, tool, period)).as("kept").isEqualTo(1);
        assertThat(history.known().peopleKnown(block, tool, period.next())).as("no lists, no use").isZero();
        jdbi.useHandle(db -> assertThat(db.createQuery("SELECT subject_key FROM period_list").mapTo(String.class).list())
                .noneMatch(key -> key.contains(mona)));
    }

    private static Roster of(String... units) {
        return new Roster("b", List.of(units));
    }

    @Test
    void nothingReadStandsOnceAnEarlierStateOfTheDatabaseIsPutBack() {
        csv("human_prompts", "mona,2026-03-02,4", "mona,2026-03-09,4");
        jdbi.useHandle(db -> UsageRevision.since(db, LocalDate.of(2031, 1, 1)));
        UsageHistory running = usage.unread();
        running.keepWeeks();
        assertThat(running.known().covered(tool, P3)).isNotEmpty();
        assertThat(running.keptBytes()).isPositive();
        jdbi.useHandle(db -> {
            db.execute("DELETE FROM usage_revision WHERE first_day = ?", LocalDate.of(2031, 1, 1));
            db.execute("DELETE FROM usage_week WHERE tool_id = ?", tool);
            db.execute("DELETE FROM usage_day WHERE tool_id = ?", tool);
        });
        assertThat(running.known().covered(tool, P3)).isEmpty();
        assertThat(running.keptBytes()).isZero();
    }

    /** Nobody had asked since the weeks were read. */
    @Test
    void weeksReadOfALaterStateAreForgottenOnceAnEarlierOneIsPutBack() {
        csv("human_prompts", "mona,2026-03-02,4", "mona,2026-03-09,4");
        UsageHistory running = usage.unread();
        running.known();
        LocalDate late = LocalDate.of(2031, 1, 8);
        jdbi.useHandle(db -> {
            UsageRevision.since(db, late.minusDays(1));
            UsageRevision.since(db, late);
        });
        running.keepWeeks();
        assertThat(running.keptBytes()).isPositive();
        jdbi.useHandle(db -> db.execute("DELETE FROM usage_revision WHERE first_day = ?", late));
        running.known();
        assertThat(running.keptBytes()).isZero();
        running.keepWeeks();
        assertThat(running.keptBytes()).isPositive();
    }
}
