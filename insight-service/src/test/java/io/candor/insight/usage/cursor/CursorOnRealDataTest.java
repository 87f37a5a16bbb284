package io.candor.insight.usage.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RealUsage;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;

class CursorOnRealDataTest {

    private static List<PersonDay> read(UsageImporter importer, String file) {
        CollectedRows read = CollectedRows.of(importer, RealUsage.bytes("cursor/" + file), null);
        assertThat(read.rejections).isEmpty();
        return read.rows;
    }

    @Test
    void leavesNothingUnread() {
        RealUsage.hasOnly("cursor", "ai_commit_metrics.json", "daily_usage.json", "members.json", "usage_events.json");
        assertThatThrownBy(() -> read(new CursorDaily(), "members.json")).hasMessageContaining("members");
    }

    @Test
    void readsDays() {
        List<PersonDay> days = read(new CursorDaily(), "daily_usage.json");
        assertThat(days).extracting(PersonDay::day).containsExactly(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 19));
        assertThat(days.getFirst().uses().getFirst().counts()).containsExactlyInAnyOrderEntriesOf(Map.of(
                Measure.HUMAN_PROMPTS, 252L, Measure.PASSIVE_EVENTS, 342L, Measure.OFFERS, 87L, Measure.ACCEPTS_HUMAN, 73L,
                Measure.REJECTS, 14L, Measure.LINES_WRITTEN, 1102L));
        assertThat(days.get(1).uses().getFirst().counts()).containsEntry(Measure.HUMAN_PROMPTS, 335L);
        assertThat(days.getFirst().extra()).containsEntry("mostUsedModel", "gpt-4").containsEntry("bugbotUsages", 3)
                .containsEntry("totalTabsAccepted", 289).doesNotContainKey("email");
    }

    @Test
    void readsEventsAndWhatTheyCost() {
        List<PersonDay> events = read(new CursorEvents(), "usage_events.json");
        assertThat(events).hasSize(3);
        BigDecimal cents = events.stream().map(it -> it.uses().getFirst().cost()).filter(Objects::nonNull)
                .map(Use.Cost::minor).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(cents).isCloseTo(new BigDecimal("60.349"), within(new BigDecimal("0.0005")));
        assertThat(events.getFirst().uses().getFirst().counts()).containsExactlyInAnyOrderEntriesOf(Map.of(
                Measure.MACHINE_REQUESTS, 1L, Measure.TOKENS_IN_UNCACHED, 126L, Measure.TOKENS_IN_CACHED, 11_964L,
                Measure.TOKENS_OUT, 450L, Measure.ERRORS, 0L));
        // The third has no tokenUsage: unknown, not free.
        assertThat(events.get(2).uses().getFirst().cost()).isNull();
        assertThat(events.get(2).uses().getFirst().counts()).containsOnlyKeys(Measure.MACHINE_REQUESTS, Measure.ERRORS);
        assertThat(events.get(2).extra()).containsEntry("kind", "Included in Business");
    }

    @Test
    void readsCommits() {
        List<PersonDay> commits = read(new CursorCommits(), "ai_commit_metrics.json");
        assertThat(commits).extracting(it -> it.uses().getFirst().counts().get(Measure.LINES_RETAINED))
                .containsExactly(21L, 0L, 121L);
        assertThat(commits).extracting(PersonDay::day).containsOnly(LocalDate.of(2025, 9, 3));
        assertThat(commits.getFirst().extra()).containsEntry("nonAiLinesAdded", 98).containsEntry("isPrimaryBranch", false);
        assertThat(commits.get(1).extra()).doesNotContainKey("isPrimaryBranch");
    }
}
