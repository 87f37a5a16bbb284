package io.candor.insight.usage.claude;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RealUsage;
import io.candor.insight.usage.Use;

class ClaudeCodeOnRealDataTest {

    @Test
    void readsTwoActors() {
        RealUsage.hasOnly("claude-code", "claude_code_usage_report.json");
        CollectedRows read = CollectedRows.of(new ClaudeCode(), RealUsage.bytes("claude-code/claude_code_usage_report.json"),
                null);
        assertThat(read.rejections).isEmpty();
        assertThat(read.rows).hasSize(2);
        PersonDay first = read.rows.getFirst();
        assertThat(first.person().value()).isEqualTo("user1@example.com");
        assertThat(first.day()).isEqualTo(LocalDate.of(2025, 8, 8));
        Use use = first.uses().getFirst();
        assertThat(use.surface()).isEqualTo("iTerm.app");
        // $1.86 + $0.42
        assertThat(use.cost()).isEqualTo(new Use.Cost(new BigDecimal("228"), "USD", "estimated"));
        assertThat(use.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Measure.SESSIONS, 15L, Measure.LINES_WRITTEN, 342L,
                Measure.ACCEPTS_HUMAN, 50L, Measure.REJECTS, 6L, Measure.TOKENS_IN_UNCACHED, 68_330L,
                Measure.TOKENS_IN_CACHED, 12_210L, Measure.TOKENS_OUT, 18_130L));
        assertThat(first.extra()).containsEntry("core_metrics.commits_by_claude_code", 8)
                .containsEntry("core_metrics.lines_of_code.removed", 128).containsEntry("customer_type", "api")
                .containsEntry("model_breakdown.claude-sonnet-4-20250514.estimated_cost.amount", 186)
                .containsEntry("model_breakdown.claude-3-5-haiku-20241022.tokens.cache_creation", 890);
        assertThat(read.rows.get(1).uses().getFirst().counts()).containsEntry(Measure.ACCEPTS_HUMAN, 23L)
                .containsEntry(Measure.REJECTS, 3L);
        assertThat(read.rows.get(1).uses().getFirst().cost())
                .isEqualTo(new Use.Cost(new BigDecimal("125"), "USD", "estimated"));
        assertThat(first.extra().toString()).doesNotContain("user1");
    }
}
