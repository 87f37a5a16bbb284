package io.candor.insight.usage.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Use;

class GroupSumsTest {

    private static final UUID INSTALLATION = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private static GroupDay day(String metric, String model, Map<String, BigDecimal> sums) {
        return new GroupSums(metric, model, sums).day(1, INSTALLATION, "a-tool", LocalDate.of(2026, 4, 25), "Europe/Berlin");
    }

    private static Use use(GroupDay day) {
        assertThat(day.parts()).hasSize(1);
        return day.parts().getFirst().use();
    }

    @Test
    void eachMetricIsACutOfTheInstallation() {
        GroupDay day = day("gen_ai.client.token.usage", "m-1", Map.of("tokens_out", new BigDecimal("120")));
        assertThat(day.group()).isEqualTo(new Group(Group.Kind.INSTALLATION, INSTALLATION.toString()));
        assertThat(day.recordKey()).isEqualTo("gen_ai.client.token.usage m-1");
        assertThat(day.parts().getFirst().cut()).isEqualTo("gen_ai.client.token.usage");
        assertThat(use(day).model()).isEqualTo("m-1");
    }

    @Test
    void whatAMetricDidNotTellIsUnknownAndNotZero() {
        GroupDay day = day("claude_code.session.count", "", Map.of("sessions", new BigDecimal("2")));
        assertThat(use(day).counts()).isEqualTo(Map.of(Measure.SESSIONS, 2L));
        assertThat(use(day).cost()).isNull();
        assertThat(day.extra()).isEmpty();
        assertThat(day.recordKey()).isEqualTo("claude_code.session.count");
    }

    @Test
    void aDayThatALateTotalEmptiedTellsZero() {
        assertThat(use(day("claude_code.session.count", "", Map.of("sessions", new BigDecimal("0.0")))).counts())
                .isEqualTo(Map.of(Measure.SESSIONS, 0L));
    }

    @Test
    void costsAreCentsAndEstimated() {
        GroupDay day = day("claude_code.cost.usage", "m-1", Map.of(ClaudeCodeMetric.COST, new BigDecimal("186.5")));
        assertThat(use(day).cost()).isEqualTo(new Use.Cost(new BigDecimal("186.5"), "USD", "estimated"));
        assertThat(use(day).counts()).isEmpty();
        assertThat(day.extra()).isEmpty();
    }

    @Test
    void whoAcceptedIsUnknownWhereOneDecisionDoesNotSay() {
        GroupDay day = day("claude_code.code_edit_tool.decision", "", Map.of("offers", BigDecimal.TEN, "accepts_human",
                BigDecimal.ONE, "rejects", BigDecimal.TWO, ClaudeCodeMetric.UNSOURCED, new BigDecimal("30")));
        assertThat(use(day).counts()).isEqualTo(Map.of(Measure.REJECTS, 2L));
        assertThat(day.extra()).isEqualTo(Map.of(ClaudeCodeMetric.UNSOURCED, new BigDecimal("30")));
    }

    @Test
    void figuresWithoutAPlaceKeepTheirNamesAndFractions() {
        assertThat(day("gen_ai.client.operation.duration", "",
                Map.of("machine_requests", new BigDecimal("3"), "seconds", new BigDecimal("4.50"))).extra())
                .isEqualTo(Map.of("seconds", new BigDecimal("4.5")));
    }
}
