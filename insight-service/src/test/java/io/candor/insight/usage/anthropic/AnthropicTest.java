package io.candor.insight.usage.anthropic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;

class AnthropicTest {

    private static CollectedRows read(UsageImporter importer, String... results) {
        return CollectedRows.of(importer, "{\"data\":[{\"starting_at\":\"2025-08-01T00:00:00Z\",\"ending_at\":"
                + "\"2025-08-02T00:00:00Z\",\"results\":[" + String.join(",", results) + "]},{\"starting_at\":"
                + "\"2025-08-02T00:00:00Z\",\"results\":[]}],\"has_more\":false}");
    }

    private static String usage(String more) {
        return "{\"uncached_input_tokens\":1500,\"cache_creation\":{\"ephemeral_1h_input_tokens\":1000},"
                + "\"cache_read_input_tokens\":200,\"output_tokens\":null,\"api_key_id\":null" + more + "}";
    }

    @Test
    void readsTokensAndKeepsWhatWasWrittenToTheCacheByName() {
        GroupDay row = read(new AnthropicUsage(), usage("")).groups.getFirst();
        assertThat(row.parts().getFirst().use().counts()).containsExactlyInAnyOrderEntriesOf(
                Map.of(Measure.TOKENS_IN_UNCACHED, 1500L, Measure.TOKENS_IN_CACHED, 200L));
        assertThat(row.extra()).containsEntry("cache_creation.ephemeral_1h_input_tokens", 1000);
        assertThat(row.day()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(row.group()).isEqualTo(Group.WHOLE);
    }

    @Test
    void knowsWhoAResultIsAbout() {
        CollectedRows read = read(new AnthropicUsage(), usage(",\"account_id\":\"user_1\""),
                usage(",\"account_id\":\"user_1\",\"service_account_id\":\"svc\""), usage("").replace("null}", "\"k\"}"),
                usage(",\"workspace_id\":\"w\""));
        assertThat(read.rows).extracting(it -> it.person().stable()).containsExactly("anthropic:user_1");
        assertThat(read.groups).extracting(GroupDay::group).containsExactly(new Group(Group.Kind.SERVICE, "svc"),
                new Group(Group.Kind.KEY, "k"), new Group(Group.Kind.WORKSPACE, "w"));
    }

    @Test
    void readsCostsAsTextInCents() {
        CollectedRows read = read(new AnthropicCost(), "{\"currency\":\"USD\",\"amount\":\"123.78912\",\"workspace_id\":\"w\","
                + "\"description\":\"Claude Sonnet 4 Usage\"}", "{\"currency\":\"USD\",\"amount\":\"1,5\"}",
                "{\"amount\":\"1\"}",
                "{\"currency\":\"USD\",\"amount\":null}");
        assertThat(read.groups).extracting(it -> it.parts().getFirst().use().cost())
                .containsExactly(new Use.Cost(new BigDecimal("123.78912"), "USD", "charged"));
        assertThat(read.rejections).extracting(Rejection::field).containsExactly("results.amount", "currency", "amount");
    }

    @Test
    void refusesEachReportUnderTheOthersName() {
        assertThatThrownBy(() -> read(new AnthropicUsage(), "{\"amount\":\"1\"}")).hasMessageContaining("anthropic-cost");
        assertThatThrownBy(() -> read(new AnthropicCost(), usage(""))).hasMessageContaining("anthropic-usage");
        assertThatThrownBy(() -> CollectedRows.of(new AnthropicUsage(), "{\"data\":[{\"actor\":{}}]}"))
                .hasMessageContaining("claude-code-analytics");
    }
}
