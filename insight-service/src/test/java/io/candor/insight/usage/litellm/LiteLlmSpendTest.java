package io.candor.insight.usage.litellm;

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
import io.candor.insight.usage.Use;

class LiteLlmSpendTest {

    private static String request(String id, String user, String more) {
        return "{\"request_id\":\"" + id
                + "\",\"spend\":1.95e-05,\"startTime\":\"2025-03-01T23:59:59.1234567+00:00\",\"user\":\""
                + user + "\",\"model\":\"gpt\",\"completion_tokens\":5" + more + "}";
    }

    private static CollectedRows read(String text) {
        return CollectedRows.of(new LiteLlmSpend(), text);
    }

    @Test
    void readsDollarsAsDollars() {
        PersonDay row = read("[" + request("a", "ada@x.de", "") + "]").rows.getFirst();
        assertThat(row.uses().getFirst().cost()).isNotNull().satisfies(
                cost -> assertThat(cost.minor()).isEqualByComparingTo(new BigDecimal("0.00195")));
        assertThat(row.uses().getFirst().cost()).extracting(Use.Cost::currency, Use.Cost::kind)
                .containsExactly("USD", "estimated");
        assertThat(row.day()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(row.recordKey()).isEqualTo(PersonDay.EVENT + "a");
    }

    @Test
    void tellsCachedTokensApartOnlyWhereTheLogDoes() {
        String details = ",\"prompt_tokens\":10,\"metadata\":{\"usage_object\":{\"prompt_tokens_details\":{\"cached_tokens\":%s}}}";
        assertThat(read(request("a", "u", details.formatted("4"))).rows.getFirst().uses().getFirst().counts())
                .containsEntry(Measure.TOKENS_IN_UNCACHED, 6L).containsEntry(Measure.TOKENS_IN_CACHED, 4L);
        assertThat(read(request("a", "u", details.formatted("null"))).rows.getFirst().uses().getFirst().counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Measure.MACHINE_REQUESTS, 1L, Measure.TOKENS_OUT, 5L));
        assertThat(read(request("a", "u", ",\"prompt_tokens\":10")).rows.getFirst().extra()).containsEntry("prompt_tokens", 10);
        assertThat(read(request("a", "u", details.formatted("11"))).rejections).hasSize(1);
    }

    @Test
    void keepsNoPromptWhereverItStands() {
        assertThat(read(request("a", "u", """
                ,"messages":"fire Bob","response":{"x":"fired"},"proxy_server_request":{"n":7,"messages":["fire"]},"metadata":
                {"prompt":"Bob","tokens":3},"request_tags":["Bob"],"anything":"Bob","cache_hit":"True","status":"failure",
                "call_type":"acompletion","end_user":"Bob","requester_ip_address":"10.0.0.1","total_tokens":15""")
                .replace("\n", "")).rows.getFirst()).satisfies(row -> {
                    assertThat(row.extra()).containsExactlyInAnyOrderEntriesOf(Map.of("cache_hit", "true", "status", "failure",
                            "call_type", "acompletion", "total_tokens", 15));
                    assertThat(row.uses().getFirst().counts()).containsEntry(Measure.ERRORS, 1L);
                });
    }

    @Test
    void takesTheProxysOwnUserForNobody() {
        assertThat(read(
                request("a", "default_user_id", ",\"team_id\":\"t\"") + "\n" + request("b", "", ",\"api_key\":\"k\"")).groups)
                .extracting(GroupDay::group)
                .containsExactly(new Group(Group.Kind.TEAM, "t"), new Group(Group.Kind.KEY, "k"));
    }

    @Test
    void refusesOtherAnswersAndRowsWithoutAnId() {
        CollectedRows read = read(request("a", "u", "") + "\n{\"spend\":1}\n{\"request_id\":\"c\",\"startTime\":\"soon\"}");
        assertThat(read.rejections).extracting(Rejection::line, Rejection::field).containsExactly(tuple(2L, "request_id"),
                tuple(3L, "startTime"));
        assertThatThrownBy(() -> read("{\"results\":[{\"date\":\"2025-01-01\"}],\"metadata\":{}}"))
                .hasMessageContaining("not this report");
        assertThatThrownBy(() -> read("[{\"date\":\"2025-01-01\",\"breakdown\":{}}]")).hasMessageContaining("spend logs");
    }
}
