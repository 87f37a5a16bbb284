package io.candor.insight.usage.claude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Group;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.Use;

class ClaudeCodeTest {

    private static final String ADA = "{\"type\":\"user_actor\",\"email_address\":\"Ada@example.com\"}";

    private static CollectedRows read(String rows) {
        return CollectedRows.of(new ClaudeCode(), "{\"data\":[" + rows + "],\"has_more\":false}");
    }

    private static String row(String actor, String terminal, String more) {
        return "{\"date\":\"2025-08-08T00:00:00Z\",\"actor\":" + actor + ",\"terminal_type\":\"" + terminal
                + "\",\"core_metrics\":{\"num_sessions\":2}" + more + "}";
    }

    private static String models(String... models) {
        return ",\"model_breakdown\":[" + String.join(",", models) + "]";
    }

    private static String model(String tokens, String cost) {
        return "{\"model\":\"m\",\"tokens\":{" + tokens + "},\"estimated_cost\":{" + cost + "}}";
    }

    @Test
    void readsCentsAsCents() {
        Use use = read(row(ADA, "vscode", models(model("\"input\":1", "\"amount\":186,\"currency\":\"USD\""),
                model("\"input\":2", "\"amount\":\"42\",\"currency\":\"usd\"")))).rows.getFirst().uses().getFirst();
        assertThat(use.cost()).isEqualTo(new Use.Cost(new BigDecimal("228"), "USD", "estimated"));
        assertThat(use.counts()).containsExactlyInAnyOrderEntriesOf(
                Map.of(Measure.SESSIONS, 2L, Measure.TOKENS_IN_UNCACHED, 3L));
    }

    @Test
    void keepsSeveralTerminalsOfADayApartSoThatTheyAddUp() {
        assertThat(read(row(ADA, "vscode", "") + "," + row(ADA, "iTerm.app", "")).rows)
                .extracting(PersonDay::day, it -> it.person().value(), PersonDay::report)
                .containsOnly(tuple(LocalDate.of(2025, 8, 8), "ada@example.com", ""));
        assertThat(read(row(ADA, "vscode", "") + "," + row(ADA, "iTerm.app", "")).rows).extracting(PersonDay::recordKey)
                .doesNotHaveDuplicates();
        assertThat(read(
                row(ADA, "x", ",\"customer_type\":\"api\"") + "," + row(ADA, "x", ",\"customer_type\":\"subscription\"")).rows)
                .extracting(PersonDay::recordKey).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"type\":\"api_actor\",\"api_key_name\":\"ci\"}|KEY|ci",
            "{\"api_key_name\":\"ci\",\"email_address\":\"a@x\"}|KEY|ci",
            "{\"type\":\"robot\",\"email_address\":\"a@x\"}|SERVICE|a@x" })
    void takesNoKeyAndNoUnknownActorForAPerson(String actor, Group.Kind kind, String name) {
        CollectedRows read = read(row(actor, "x", ""));
        assertThat(read.rows).isEmpty();
        assertThat(read.groups).singleElement().satisfies(it -> assertThat(it.group()).isEqualTo(new Group(kind, name)))
                .satisfies(it -> assertThat(it.parts().getFirst().use().counts()).containsEntry(Measure.SESSIONS, 2L));
    }

    @Test
    void leavesASumUnknownWhereAPartIs() {
        Use use = read(row(ADA, "x", models(model("\"input\":1,\"output\":null", "\"amount\":null,\"currency\":\"USD\""),
                model("\"input\":0,\"output\":7", "\"amount\":42,\"currency\":\"USD\"")))).rows.getFirst().uses().getFirst();
        assertThat(use.cost()).isNull();
        assertThat(use.counts()).containsEntry(Measure.TOKENS_IN_UNCACHED, 1L).doesNotContainKey(Measure.TOKENS_OUT);
        assertThat(read(row(ADA, "x", ",\"model_breakdown\":null,\"tool_actions\":{}")).rows.getFirst().uses().getFirst()
                .counts()).containsOnlyKeys(Measure.SESSIONS);
    }

    @Test
    void mixesNoCurrencies() {
        assertThat(read(row(ADA, "x", models(model("", "\"amount\":1,\"currency\":\"USD\""),
                model("", "\"amount\":1,\"currency\":\"EUR\"")))).rejections).singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("another currency than USD"));
        assertThat(read(row(ADA, "x", models(model("", "\"amount\":1"))) + "," + row(ADA, "x",
                models(model("", "\"amount\":1,\"currency\":\"dollars\"")))).rejections).extracting(Rejection::field)
                .containsExactly("model_breakdown.estimated_cost.currency", "currency");
    }

    @Test
    void addsUpEditingToolsOfAnyName() {
        assertThat(read(row(ADA, "x", ",\"tool_actions\":{\"edit_tool\":{\"accepted\":3,\"rejected\":0},\"new_tool\":"
                + "{\"accepted\":4,\"rejected\":null}}")).rows.getFirst().uses().getFirst().counts())
                .containsEntry(Measure.ACCEPTS_HUMAN, 7L).doesNotContainKey(Measure.REJECTS);
    }

    @Test
    void warnsOfPagesAndOfSubscriptions() {
        assertThat(CollectedRows.of(new ClaudeCode(), "{\"data\":[" + row(ADA, "x", "") + "],\"has_more\":true}").warnings)
                .hasSize(2).anyMatch(it -> it.contains("subscription")).anyMatch(it -> it.contains("page"));
    }

    @Test
    void refusesRowsWithoutActorDayOrFigures() {
        CollectedRows read = read(row("{}", "x", "") + ",\n" + row(ADA, "x", "").replace("2025-08-08T00:00:00Z", "8/8/2025")
                + ",\n{\"date\":\"2025-08-08\",\"actor\":" + ADA + "}");
        assertThat(read.rejections).extracting(Rejection::line, Rejection::field).containsExactly(tuple(1L, "actor"),
                tuple(2L, "date"), tuple(3L, null));
    }

    @Test
    void refusesTheApisOtherReports() {
        assertThatThrownBy(() -> read("{\"starting_at\":\"2025-08-01T00:00:00Z\",\"results\":[]}"))
                .hasMessageContaining("anthropic-usage");
        assertThatThrownBy(() -> CollectedRows.of(new ClaudeCode(), "{\"rows\":[" + row(ADA, "x", "") + "]}"))
                .hasMessageContaining("under data");
    }
}
