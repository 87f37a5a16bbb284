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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What later reports may still change is in no week a signal reads, and makes nobody known. GitHub revises for three days. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SettledWeeksTest {

    /** Weeks 5 to 8 of 2020, which no other class uses: 27 January to 23 February. */
    private static final IsoPeriod PERIOD = new IsoPeriod(2020, 2);
    private static final LocalDate MONDAY = LocalDate.of(2020, 2, 3);

    @Inject
    UsageImport imports;

    @Inject
    UsageHistory history;

    @Inject
    TestingDirectory directory;

    @Inject
    Jdbi jdbi;

    private final String unit = "u" + UUID.randomUUID();
    private final String mona = "m" + UUID.randomUUID();
    private final String lisa = "l" + UUID.randomUUID();

    @BeforeEach
    void declare() {
        directory.put(mona, unit);
        directory.put(lisa, unit);
        jdbi.useHandle(db -> {
            db.execute("DELETE FROM usage_day WHERE day BETWEEN ? AND ?", PERIOD.firstDay(), PERIOD.lastDay());
            db.execute("DELETE FROM usage_week WHERE monday BETWEEN ? AND ?", PERIOD.firstDay(), PERIOD.lastDay());
        });
    }

    private void report(String asOf, String... rows) {
        String lines = "";
        for (String row : rows) {
            String[] told = row.replace("mona", mona).replace("lisa", lisa).split(",");
            lines += "{\"user_login\":\"%s\",\"day\":\"%s\",\"user_initiated_interaction_count\":%s}%n".formatted(told[0],
                    told[1], told[2]);
        }
        imports.take("github-copilot-users", List.of(new UsageFile("a",
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))), null, Instant.parse(asOf));
    }

    private List<UsageWeek> weeks() {
        return history.known().weeks(group(), "copilot", TargetMetric.HUMAN_PROMPTS, PERIOD);
    }

    private Roster group() {
        return new Roster("none", List.of(unit));
    }

    @Test
    void aWeekWithADayThatMayStillChangeIsNobodys() {
        String[] rows = { "mona,2020-01-27,1", "mona,2020-02-03,2", "mona,2020-02-07,3", "lisa,2020-01-28,4" };
        report("2020-02-08T12:00:00Z", rows);
        assertThat(weeks()).as("Friday is final on Tuesday: lisa has no idle second week yet")
                .extracting(UsageWeek::subject, UsageWeek::monday, UsageWeek::metric).hasSize(2)
                .extracting(told -> told.toList().get(1)).containsOnly(MONDAY.minusWeeks(1));
        report("2020-02-11T00:00:00Z", rows);
        assertThat(weeks()).extracting(UsageWeek::monday, UsageWeek::metric).containsExactlyInAnyOrder(
                tuple(MONDAY.minusWeeks(1), 1.0), tuple(MONDAY, 5.0), tuple(MONDAY.minusWeeks(1), 4.0), tuple(MONDAY, 0.0));
    }

    @Test
    void whoseRowNoFinalReportToldHasNoSuchWeekAndIsNotIdleInIt() {
        report("2020-02-04T12:00:00Z", "mona,2020-02-03,9", "lisa,2020-02-03,1");
        report("2020-02-19T00:00:00Z", "mona,2020-01-27,1", "lisa,2020-01-27,1", "lisa,2020-02-03,1", "lisa,2020-02-07,6");
        assertThat(weeks()).extracting(UsageWeek::monday, UsageWeek::metric).containsExactlyInAnyOrder(
                tuple(MONDAY.minusWeeks(1), 1.0), tuple(MONDAY.minusWeeks(1), 1.0), tuple(MONDAY, 7.0));
    }

    @Test
    void aPersonIsKnownByFinalFiguresOnly() {
        report("2020-02-04T12:00:00Z", "mona,2020-02-03,9");
        report("2020-02-19T00:00:00Z", "lisa,2020-02-03,1");
        assertThat(history.known().peopleKnown(group(), "copilot", PERIOD)).isEqualTo(1);
        report("2020-02-20T00:00:00Z", "mona,2020-02-03,9");
        assertThat(history.known().peopleKnown(group(), "copilot", PERIOD)).isEqualTo(2);
    }

    @Test
    void bandsAreMadeFromFinalWeeks() {
        report("2020-02-08T12:00:00Z", "mona,2020-01-27,1", "mona,2020-02-03,2", "mona,2020-02-07,3");
        assertThat(history.known().weeksWithin(PERIOD, weeksSubjects(), "copilot", TargetMetric.HUMAN_PROMPTS).orElseThrow())
                .extracting(UsageWeek::metric).containsExactly(1.0);
    }

    private List<String> weeksSubjects() {
        return weeks().stream().map(UsageWeek::subject).distinct().toList();
    }
}
