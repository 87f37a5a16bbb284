package io.candor.insight.usage.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Group;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;

class CursorTest {

    private static String event(String timestamp, String more) {
        return "{\"timestamp\":" + timestamp + ",\"userEmail\":\"a@x.de\",\"model\":\"m\"" + more + "}";
    }

    private static CollectedRows events(String... events) {
        return CollectedRows.of(new CursorEvents(), "{\"usageEvents\":[" + String.join(",", events) + "]}");
    }

    private static CollectedRows daily(String row) {
        return CollectedRows.of(new CursorDaily(), "{\"data\":[" + row + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"1750979225854\"", "1750979225854", "1750979225.854", "\"2025-06-26T23:07:05.8540000Z\"",
            "\"2025-06-27T01:07:05.854+02:00\"" })
    void readsMomentsInEveryForm(String timestamp) {
        PersonDay row = events(event(timestamp, "")).rows.getFirst();
        assertThat(row.day()).isEqualTo(LocalDate.of(2025, 6, 26));
        assertThat(row.recordKey()).isEqualTo(events(event("\"1750979225854\"", "")).rows.getFirst().recordKey());
    }

    @Test
    void keepsAnEventThatIsToldAgainWithItsCostTheSame() {
        assertThat(events(event("\"1750979225854\"", ",\"kind\":\"x\"")).rows.getFirst().recordKey())
                .isEqualTo(events(event("\"1750979225854\"", ",\"tokenUsage\":{\"totalCents\":3}")).rows.getFirst().recordKey())
                .isNotEqualTo(events(event("\"1750979225855\"", "")).rows.getFirst().recordKey());
    }

    @Test
    void countsAnEventAsARequestAndNotAsAPrompt() {
        assertThat(events(event("1750979225854", "")).rows.getFirst().uses().getFirst().counts())
                .containsOnlyKeys(Measure.MACHINE_REQUESTS);
        assertThat(events(event("1750979225854", ",\"kind\":\"Errored, Not Charged\"")).rows.getFirst().uses().getFirst()
                .counts()).containsEntry(Measure.ERRORS, 1L);
    }

    @Test
    void takesNoServiceAccountForAPerson() {
        CollectedRows read = events(event("1750979225854", ",\"serviceAccountId\":\"sa_1\""));
        assertThat(read.rows).isEmpty();
        assertThat(read.groups).singleElement()
                .satisfies(it -> assertThat(it.group()).isEqualTo(new Group(Group.Kind.SERVICE, "sa_1")));
    }

    @Test
    void leavesPromptsUnknownWhereOneKindOfThemIs() {
        String day = "{\"email\":\"a@x.de\",\"day\":\"2024-03-18\",\"isActive\":true,\"composerRequests\":1,\"chatRequests\":2,"
                + "\"agentRequests\":%s,\"cmdkUsages\":\"0\"}";
        assertThat(daily(day.formatted("4")).rows.getFirst().uses().getFirst().counts())
                .containsEntry(Measure.HUMAN_PROMPTS, 7L);
        assertThat(daily(day.formatted("0")).rows.getFirst().uses().getFirst().counts())
                .containsEntry(Measure.HUMAN_PROMPTS, 3L);
        assertThat(daily(day.formatted("null")).rejections).extracting(Rejection::reason).containsExactly("no counts");
    }

    @Test
    void readsNothingOfACommitButItsLines() {
        PersonDay commit = CollectedRows.of(new CursorCommits(), """
                {"items":[{"commitHash":"abc","userEmail":"a@x.de","repoName":"r","branchName":"fire-bob","message":"oops",
                "tabLinesAdded":1,"composerLinesAdded":2,"commitTs":"2025-09-03T23:30:00-03:00"}]}""").rows.getFirst();
        assertThat(commit.uses().getFirst().counts()).containsEntry(Measure.LINES_RETAINED, 3L);
        assertThat(commit.day()).isEqualTo(LocalDate.of(2025, 9, 4));
        assertThat(commit.recordKey()).startsWith(PersonDay.EVENT);
        assertThat(commit.extra().toString()).doesNotContain("fire").doesNotContain("oops").doesNotContain("abc");
    }

    @Test
    void refusesTheOtherReportsWithTheSourceTheyBelongTo() {
        String event = "{\"usageEvents\":[" + event("1", ",\"requestsCosts\":1") + "]}";
        assertThatThrownBy(() -> CollectedRows.of(new CursorDaily(), event)).hasMessageContaining("cursor-events");
        assertThatThrownBy(() -> CollectedRows.of(new CursorCommits(), event)).hasMessageContaining("cursor-events");
        assertThatThrownBy(() -> CollectedRows.of(new CursorEvents(), "{\"items\":[{\"commitHash\":\"a\"}]}"))
                .hasMessageContaining("are expected");
        assertThatThrownBy(() -> CollectedRows.of(new CursorEvents(), "[{\"commitHash\":\"a\"}]"))
                .hasMessageContaining("cursor-commits");
        assertThatThrownBy(() -> CollectedRows.of(new CursorDaily(), "{\"teamMembers\":[]}"))
                .hasMessageContaining("members");
    }
}
