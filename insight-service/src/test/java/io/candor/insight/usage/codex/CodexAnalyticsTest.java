package io.candor.insight.usage.codex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;

class CodexAnalyticsTest {

    private static CollectedRows read(String row) {
        return CollectedRows.of(new CodexAnalytics(), "{\"data\":[" + row + "],\"has_more\":false}");
    }

    @Test
    void readsTotalsAndKeepsTheirCutsByName() {
        PersonDay row = read("""
                {"date":"2026-05-01","user":{"email":"Dev@x.de","id":"wsu_1"},"totals":{"threads":12,"turns":48,"credits":12.5},
                "tokens":{"text_input":100,"cached_input":20,"output":5},"clients":[{"client":"cli","turns":40}],
                "models":[{"model":"gpt-5-codex","credits":3}],
                "code_attribution":{"lines_of_code":{"codex":7,"total":9},"commits":{"codex":null}}}""").rows.getFirst();
        assertThat(row.uses().getFirst().counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Measure.HUMAN_PROMPTS, 48L,
                Measure.SESSIONS, 12L, Measure.TOKENS_IN_UNCACHED, 80L, Measure.TOKENS_IN_CACHED, 20L, Measure.TOKENS_OUT, 5L));
        assertThat(row.extra()).containsEntry("clients.cli.turns", 40).containsEntry("models.gpt-5-codex.credits", 3)
                .containsEntry("code_attribution.lines_of_code.codex", 7).containsKey("totals.credits")
                .doesNotContainKey("code_attribution.commits.codex");
        assertThat(row.person().value()).isEqualTo("dev@x.de");
        assertThat(row.person().stable()).isEqualTo("openai:wsu_1");
    }

    @Test
    void leavesNullsUnknown() {
        PersonDay row = read(
                "{\"start_time\":1777593600,\"user\":{\"id\":\"wsu_1\",\"email\":null},\"threads\":0,\"turns\":null,"
                        + "\"tokens\":null,\"models\":null,\"code_attribution\":null}").rows
                .getFirst();
        assertThat(row.uses().getFirst().counts()).containsExactlyEntriesOf(Map.of(Measure.SESSIONS, 0L));
        assertThat(row.day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(row.person().stable()).isEqualTo("openai:wsu_1");
    }

    @Test
    void readsTheActorAndTokensAsTheApiHasThem() {
        PersonDay row = read("""
                {"object":"usage","start_time":1777593600,"end_time":1777680000,"user_id":"wsu_1",
                "actor":{"type":"user","user_id":"wsu_1","email":"Dev@x.de"},"totals":{"threads":1,"turns":2,"credits":3,
                "uncached_text_input_tokens":80,"cached_text_input_tokens":20,"text_output_tokens":5}}""").rows.getFirst();
        assertThat(row.person().value()).isEqualTo("dev@x.de");
        assertThat(row.person().stable()).isEqualTo("openai:wsu_1");
        assertThat(row.uses().getFirst().counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Measure.HUMAN_PROMPTS, 2L,
                Measure.SESSIONS, 1L, Measure.TOKENS_IN_UNCACHED, 80L, Measure.TOKENS_IN_CACHED, 20L, Measure.TOKENS_OUT, 5L));
        assertThat(row.extra()).containsOnlyKeys("totals.credits");
    }

    @Test
    void takesARowWithoutAnybodyForTheWorkspace() {
        assertThat(read("{\"date\":\"2026-05-01\",\"workspace_id\":\"w\",\"totals\":{\"turns\":3}}").groups)
                .extracting(GroupDay::group).containsExactly(new Group(Group.Kind.WORKSPACE, "w"));
    }

    @Test
    void refusesOpenAisOtherReports() {
        assertThatThrownBy(() -> read("{\"start_time\":1,\"results\":[]}")).hasMessageContaining("openai-usage");
        assertThatThrownBy(() -> CollectedRows.of(new CodexAnalytics(), "{\"reviews\":[]}"))
                .hasMessageContaining("not this report");
    }
}
