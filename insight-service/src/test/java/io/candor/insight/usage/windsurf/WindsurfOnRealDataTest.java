package io.candor.insight.usage.windsurf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.RealUsage;

class WindsurfOnRealDataTest {

    private static CollectedRows read(String file) {
        CollectedRows read = CollectedRows.of(new Windsurf(), RealUsage.bytes("windsurf/" + file), null);
        assertThat(read.rejections).isEmpty();
        return read;
    }

    @Test
    void leavesNothingUnread() {
        RealUsage.hasOnly("windsurf", "autocomplete_analytics.json", "cascade_lines_analytics.json",
                "cascade_runs_analytics.json", "chat_analytics.json", "pcw_analytics.json", "user_page_analytics.json");
        assertThatThrownBy(() -> read("pcw_analytics.json")).hasMessageContaining("does not name");
    }

    @Test
    void readsWhatHoldersOfKeysDid() {
        CollectedRows completions = read("autocomplete_analytics.json");
        CollectedRows chats = read("chat_analytics.json");
        assertThat(completions.rows).singleElement().satisfies(it -> {
            assertThat(it.uses().getFirst().counts())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Measure.ACCEPTS_HUMAN, 45L, Measure.LINES_WRITTEN, 280L));
            assertThat(it.uses().getFirst().surface()).isEqualTo("vscode");
            assertThat(it.day()).isEqualTo(LocalDate.of(2024, 1, 15));
        });
        assertThat(chats.rows).singleElement().satisfies(it -> {
            assertThat(it.uses().getFirst().counts()).containsExactlyEntriesOf(Map.of(Measure.LINES_WRITTEN, 150L));
            assertThat(it.extra()).containsEntry("latest_intent_type", "CHAT_INTENT_FUNCTION_REFACTOR")
                    .containsEntry("sum_num_chats_received", java.math.BigDecimal.valueOf(25));
        });
        assertThat(chats.rows.getFirst().recordKey()).isNotEqualTo(completions.rows.getFirst().recordKey());
        assertThat(chats.rows.getFirst().person()).isEqualTo(completions.rows.getFirst().person());
    }

    @Test
    void readsCascadeAsTheTeams() {
        assertThat(read("cascade_lines_analytics.json").groups).extracting(it -> it.day().getDayOfMonth(),
                it -> it.parts().getFirst().use().counts()).containsExactly(
                        tuple(15, Map.of(Measure.LINES_OFFERED, 150L, Measure.LINES_WRITTEN, 80L)),
                        tuple(16, Map.of(Measure.LINES_OFFERED, 200L, Measure.LINES_WRITTEN, 120L)));
        assertThat(read("cascade_runs_analytics.json").groups).extracting(it -> it.parts().getFirst().use().model(),
                it -> it.parts().getFirst().use().counts()).containsExactly(
                        tuple("gpt-4", Map.of(Measure.HUMAN_PROMPTS, 5L, Measure.SESSIONS, 1L)),
                        tuple("claude-3", Map.of(Measure.HUMAN_PROMPTS, 8L, Measure.SESSIONS, 1L)));
    }

    @Test
    void readsWhoHasAccess() {
        CollectedRows read = read("user_page_analytics.json");
        assertThat(read.rows).extracting(it -> it.person().value(), it -> it.uses().getFirst().licensed(),
                it -> it.extra().get("activeDays")).containsExactly(tuple("john@company.com", true, 15),
                        tuple("jane@company.com", true, 22));
        assertThat(read.rows.getFirst().person().stable())
                .isEqualTo(read("autocomplete_analytics.json").rows.getFirst().person().stable());
        assertThat(read.rows.getFirst().extra().toString()).doesNotContain("John");
    }
}
