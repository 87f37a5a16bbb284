package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Rows that count nothing, rows about nobody and rows about a whole week, in the weeks the rules read. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class WeeksOfWhatWasCountedTest {

    @Inject
    UsageImport imports;

    @Inject
    ToolCatalogue tools;

    @Inject
    UsageRetention retention;

    @Inject
    Jdbi jdbi;

    private final String tool = "weeks-" + UUID.randomUUID();

    private ImportReport take(String source, String text) {
        return imports.take(source, List.of(new UsageFile("part", new ByteArrayInputStream(
                text.getBytes(StandardCharsets.UTF_8)))), null, Instant.parse("2026-06-01T00:00:00Z"));
    }

    private List<Map<String, Object>> weeks(String of) {
        return jdbi.withHandle(db -> db.createQuery("SELECT * FROM usage_week WHERE tool_id = :tool ORDER BY monday")
                .bind("tool", of).mapToMap().list());
    }

    @Test
    void aLicenceOrABillMakesNoWeekUnknown() {
        tools.add(new Tool(tool, tool));
        take("csv", "person,day,tool,human_prompts,licensed\nada,2026-04-21,%1$s,3,\nada,2026-04-25,%1$s,,true\n"
                .formatted(tool));
        assertThat(weeks(tool)).singleElement().satisfies(week -> assertThat(week).containsEntry("human_prompts", 3.0)
                .containsEntry("active_days", 1.0));
    }

    @Test
    void aWeeksSumSaysNothingAboutItsDays() {
        if (!tools.ids().contains("m365-copilot")) {
            tools.add(new Tool("m365-copilot", "Microsoft 365 Copilot"));
        }
        take("viva-person-query", "PersonId,MetricDate,Copilot_actions_taken_in_Teams,Copilot_actions_taken_in_Word\n"
                + tool + ",2026-04-19,3,4\n" + tool + "-idle,2026-04-19,0,0\n" + tool + "-unlicensed,2026-04-19,,\n");
        List<Map<String, Object>> weeks = jdbi.withHandle(db -> db.createQuery("""
                SELECT w.* FROM usage_week w WHERE tool_id = 'm365-copilot' AND monday = DATE '2026-04-20'
                ORDER BY human_prompts DESC""").mapToMap().list());
        assertThat(weeks).extracting(week -> week.get("human_prompts")).containsExactly(7.0, 0.0);
        assertThat(weeks).allSatisfy(week -> assertThat(week).containsEntry("active_days", null)
                .containsEntry("late_human_prompts", null).containsEntry("outputless_share", null));
        jdbi.useHandle(db -> List.of("DELETE FROM usage_week WHERE tool_id = 'm365-copilot'",
                "DELETE FROM usage_day WHERE tool_id = 'm365-copilot'").forEach(db::execute));
    }

    @Test
    void rowsAboutNobodyAreNoWeeksAndAreErasedInTime() {
        String totals = "[{\"date\":\"%s\",\"total_active_users\":3,\"copilot_ide_chat\":{}}]";
        ImportReport report = take("github-copilot-metrics", totals.formatted("2016-02-01"));
        assertThat(report.accepted()).isOne();
        assertThat(report.coverage().people()).isZero();
        assertThat(report.warnings()).anyMatch(it -> it.contains("nobody's use"));
        retention.apply();
        assertThat(jdbi.<Long, RuntimeException> withHandle(db -> db.createQuery(
                "SELECT count(*) FROM usage_group_day WHERE day = DATE '2016-02-01'").mapTo(Long.class).one())).isZero();
    }
}
