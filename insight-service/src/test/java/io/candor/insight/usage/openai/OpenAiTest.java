package io.candor.insight.usage.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;

class OpenAiTest {

    private static CollectedRows read(UsageImporter importer, String start, String end, String... results) {
        return CollectedRows.of(importer, "{\"object\":\"page\",\"data\":[{\"object\":\"bucket\",\"start_time\":" + start
                + ",\"end_time\":" + end + ",\"results\":[" + String.join(",", results) + "]}],\"has_more\":true}");
    }

    private static CollectedRows usage(String... results) {
        return read(new OpenAiUsage(), "1754956800", "1755043200", results);
    }

    private static String result(String more) {
        return "{\"object\":\"organization.usage.completions.result\",\"num_model_requests\":3,\"user_id\":null" + more + "}";
    }

    @Test
    void takesCachedTokensOutOfAllThatWentIn() {
        GroupDay row = usage(result(",\"input_tokens\":100,\"input_cached_tokens\":\"40\",\"output_tokens\":0")).groups
                .getFirst();
        assertThat(row.parts().getFirst().use().counts()).containsExactlyInAnyOrderEntriesOf(
                Map.of(Measure.MACHINE_REQUESTS, 3L, Measure.TOKENS_IN_UNCACHED, 60L, Measure.TOKENS_IN_CACHED, 40L,
                        Measure.TOKENS_OUT, 0L));
        assertThat(row.parts().getFirst().use().surface()).isEqualTo("completions");
        assertThat(row.day()).isEqualTo(LocalDate.of(2025, 8, 12));
        assertThat(
                usage(result(",\"input_tokens\":100,\"input_cached_tokens\":null")).groups.getFirst().parts().getFirst().use()
                        .counts())
                .containsOnlyKeys(Measure.MACHINE_REQUESTS);
        assertThat(usage(result(",\"input_tokens\":1,\"input_cached_tokens\":2")).rejections).hasSize(1);
    }

    @Test
    void knowsAPersonOnlyWhereTheReportIsGroupedByUser() {
        CollectedRows read = usage(result("").replace("null", "\"user-1\""),
                result(",\"api_key_id\":\"k\",\"project_id\":\"p\""),
                result(",\"project_id\":\"p\""), result(""));
        assertThat(read.rows).extracting(it -> it.person().stable()).containsExactly("openai:user-1");
        assertThat(read.groups).extracting(GroupDay::group).containsExactly(new Group(Group.Kind.KEY, "k"),
                new Group(Group.Kind.PROJECT, "p"), Group.WHOLE);
        assertThat(read.warnings).anyMatch(it -> it.contains("has_more"));
    }

    @Test
    void addsUpBucketsOfADayButNeverDifferentCuts() {
        String user = result("").replace("null", "\"u\"");
        PersonDay first = read(new OpenAiUsage(), "1754956800", "1754960400", user).rows.getFirst();
        PersonDay second = read(new OpenAiUsage(), "1754960400", "1754964000", user).rows.getFirst();
        PersonDay whole = read(new OpenAiUsage(), "1754956800", "1755043200", user).rows.getFirst();
        assertThat(second.report()).isEqualTo(first.report()).isNotEqualTo(whole.report());
        assertThat(second.recordKey()).isNotEqualTo(first.recordKey());
        assertThat(second.day()).isEqualTo(first.day());
        String byModel = user.replace("}", ",\"model\":\"m\"}");
        assertThat(read(new OpenAiUsage(), "1754956800", "1755043200", byModel).rows.getFirst().report())
                .isNotEqualTo(whole.report());
    }

    @Test
    void readsCostsInDollarsAndNeverMixesCurrencies() {
        CollectedRows read = read(new OpenAiCosts(), "1754956800", "1755043200",
                "{\"amount\":{\"value\":0.06,\"currency\":\"usd\"},\"line_item\":\"gpt, input\",\"project_id\":\"p\"}",
                "{\"amount\":{\"value\":\"12\",\"currency\":\"jpy\"}}", "{\"amount\":{\"value\":1}}", "{\"amount\":null}",
                "{\"amount\":{\"value\":1e308,\"currency\":\"usd\"}}");
        assertThat(read.groups).extracting(it -> it.parts().getFirst().use().cost()).containsExactly(
                new Use.Cost(new BigDecimal("6"), "USD", "charged"), new Use.Cost(new BigDecimal("12"), "JPY", "charged"));
        assertThat(read.groups.getFirst().parts().getFirst().name()).isEqualTo("gpt, input");
        assertThat(read.rejections).extracting(Rejection::field, Rejection::reason).containsExactly(
                tuple("amount.currency", "an amount without its currency"), tuple("amount.value", "missing"),
                tuple("results.amount.value", "too large"));
    }

    @Test
    void refusesEachReportUnderTheOthersName() {
        assertThatThrownBy(() -> usage("{\"amount\":{\"value\":1}}")).hasMessageContaining("openai-costs");
        assertThatThrownBy(() -> read(new OpenAiCosts(), "1754956800", "1755043200", result("")))
                .hasMessageContaining("openai-usage");
        assertThatThrownBy(() -> CollectedRows.of(new OpenAiUsage(), "{\"data\":[{\"starting_at\":\"x\"}]}"))
                .hasMessageContaining("anthropic-usage");
        assertThat(usage().groups).isEmpty();
    }
}
