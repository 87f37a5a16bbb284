package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A report told again, the same, is newer and costs no row; the newest still wins, and what it settles is settled. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ToldAgainTest {

    private static final Instant FIRST = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant THEN = FIRST.plusSeconds(3_600);
    private static final Instant LAST = FIRST.plusSeconds(7_200);

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

    private ImportReport csv(Instant asOf, String... rows) {
        String text = "person,day,tool,human_prompts\n";
        for (String row : rows) {
            text += row.replace("mona", mona).replace("lisa", lisa).replaceFirst("(-\\d\\d),", "$1," + tool + ",") + "\n";
        }
        return imports.take("csv", List.of(new UsageFile("a.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), null, asOf);
    }

    /** Where each row lies, by its figure: a row that is written anew lies elsewhere. */
    private List<String> rows() {
        return jdbi.withHandle(db -> db.createQuery(
                "SELECT day || ' ' || human_prompts || ' ' || ctid FROM usage_day WHERE tool_id = :tool ORDER BY day, identity_key")
                .bind("tool", tool).mapTo(String.class).list());
    }

    private List<Long> prompts() {
        return jdbi.withHandle(db -> db.createQuery(
                "SELECT human_prompts FROM usage_day WHERE tool_id = :tool ORDER BY human_prompts").bind("tool", tool)
                .mapTo(Long.class).list());
    }

    @Test
    void writesNoRowAnewAndIsAsNewAsTheLastReport() {
        String[] told = { "mona,2026-03-02,1", "lisa,2026-03-02,2", "mona,2026-03-03,3" };
        csv(FIRST, told);
        List<String> before = rows();
        assertThat(csv(LAST, told)).extracting(ImportReport::accepted, ImportReport::revised, ImportReport::duplicate)
                .containsExactly(0L, 0L, 3L);
        assertThat(rows()).isEqualTo(before);
        assertThat(csv(THEN, "mona,2026-03-02,9").duplicate()).as("drawn before the report that told the same again").isOne();
        assertThat(prompts()).containsExactly(1L, 2L, 3L);
        assertThat(csv(LAST.plusSeconds(1), "mona,2026-03-02,9").revised()).isOne();
        assertThat(prompts()).containsExactly(2L, 3L, 9L);
    }

    /** Of a day of which only some rows were told again, the others are as old as before. */
    @Test
    void aPartIsWrittenIntoItsRows() {
        csv(FIRST, "mona,2026-03-02,1", "lisa,2026-03-02,2");
        csv(LAST, "mona,2026-03-02,1");
        assertThat(csv(THEN, "mona,2026-03-02,8", "lisa,2026-03-02,9"))
                .extracting(ImportReport::revised, ImportReport::duplicate).containsExactly(1L, 1L);
        assertThat(prompts()).containsExactly(1L, 9L);
    }

    /** A row that comes later to a day told again is as old as its own report. */
    @Test
    void aRowThatComesLaterIsAsOldAsItsReport() {
        csv(FIRST, "mona,2026-03-02,1");
        csv(LAST, "mona,2026-03-02,1");
        csv(FIRST, "lisa,2026-03-02,2");
        csv(THEN, "mona,2026-03-02,8", "lisa,2026-03-02,9");
        assertThat(prompts()).containsExactly(1L, 9L);
    }

    /** A week is covered once a report was drawn after its working days, be it one that tells nothing new. */
    @Test
    void coversTheWeekItWasDrawnAfter() {
        IsoPeriod period = IsoPeriod.of(LocalDate.of(2026, 3, 9));
        String[] told = { "mona,2026-03-02,1", "mona,2026-03-09,2" };
        csv(Instant.parse("2026-03-11T00:00:00Z"), told);
        assertThat(monday(period)).containsExactly(LocalDate.of(2026, 3, 2));
        csv(Instant.parse("2026-03-16T00:00:00Z"), told);
        assertThat(monday(period)).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
    }

    private List<LocalDate> monday(IsoPeriod period) {
        return history.known().weeks(new Roster("none", List.of(unit)), tool, TargetMetric.HUMAN_PROMPTS, period).stream()
                .filter(week -> week.metric() != null && week.metric() > 0).map(UsageWeek::monday).sorted().toList();
    }

    /** Whoever looks for rows that may still change finds it no more. */
    @Test
    void aFigureThatIsFinalFromNowOnIsWritten() {
        String row = "mona,2026-03-02,1";
        csv(Instant.parse("2026-03-02T12:00:00Z"), row);
        assertThat(finals()).containsExactly(false);
        csv(Instant.parse("2026-03-03T00:00:00Z"), row);
        assertThat(finals()).containsExactly(true);
    }

    private List<Boolean> finals() {
        return jdbi.withHandle(db -> db.createQuery("SELECT final FROM usage_day WHERE tool_id = :tool").bind("tool", tool)
                .mapTo(Boolean.class).list());
    }
}
