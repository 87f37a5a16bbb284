package io.candor.insight.usage.amazonq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;

class AmazonQTest {

    private static final String HEADER = "UserId,Date,Chat_AICodeLines ,Chat_MessagesInteracted,Chat_MessagesSent,"
            + "Inline_AICodeLines,Inline_AcceptanceCount,Inline_SuggestionsCount  \n";
    private static final String KIRO = "Date,UserId,Client_Type,Chat_Conversations,Credits_Used,Overage_Enabled,ProfileId,"
            + "Subscription_Tier,Total_Messages,claude_sonnet_4_messages\n";
    private static final String ID = "54682478-0011-7088-af4c-000000000001";

    private static CollectedRows read(String rows) {
        return CollectedRows.of(new AmazonQ(), HEADER + rows);
    }

    private static CollectedRows kiro(String rows) {
        return CollectedRows.of(new Kiro(), KIRO + rows);
    }

    @Test
    void readsCountersAndLeavesMessagesOfBothDirectionsByName() {
        PersonDay row = read("d-90663be888." + ID + ",2025-06-01,10,4,30,5,2,9\n").rows.getFirst();
        assertThat(row.person().source()).isEqualTo("aws");
        assertThat(row.person().value()).isEqualTo(ID);
        assertThat(row.uses().getFirst().counts()).containsExactlyInAnyOrderEntriesOf(
                Map.of(Measure.OFFERS, 9L, Measure.ACCEPTS_HUMAN, 2L, Measure.LINES_WRITTEN, 15L));
        assertThat(row.extra()).containsEntry("Chat_MessagesSent", new BigDecimal("30"))
                .containsEntry("Chat_MessagesInteracted", new BigDecimal("4"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-06-01", "2025/06/01", "06/01/2025", "06-01-2025", "2025-06-01T00:00:00Z" })
    void readsDaysInFiveForms(String day) {
        assertThat(read(ID + "," + day + ",1,1,1,1,1,1\n").rows).extracting(PersonDay::day)
                .containsExactly(LocalDate.of(2025, 6, 1));
    }

    @Test
    void isOnePersonWithAndWithoutTheDirectory() {
        assertThat(read(ID + ",2025-06-01,1,1,1,1,1,1\nd-1a." + ID + ",2025-06-02,1,1,1,1,1,1\n").rows)
                .extracting(it -> it.person().stable()).containsOnly("aws:" + ID);
    }

    @Test
    void refusesWhatIsNoNumberOrNoDayAndKeepsTheRest() {
        CollectedRows read = read(ID + ",31/12/2025,1,1,1,1,1,1\r\n" + ID + ",2025-06-01,1,1,many,1,1,1\n" + ID
                + ",2025-06-01,1,1,1,1,\"1,5\",1\n" + ID + ",2025-06-01,1,1,1,1,NaN,1\n" + ID
                + ",2025-06-01,1e308,1,1,1,1,1\n" + ",2025-06-01,1,1,1,1,1,1\n" + ID + ",2025-06-01,1,1,1,1,1,1,7\n" + ID
                + ",2025-06-02,1,1,1,1,1,1\n");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rejections).extracting(Rejection::line, Rejection::field).containsExactly(tuple(2L, "Date"),
                tuple(3L, "Chat_MessagesSent"), tuple(4L, "Inline_AcceptanceCount"), tuple(5L, "Inline_AcceptanceCount"),
                tuple(6L, "Chat_AICodeLines"), tuple(7L, "UserId"), tuple(8L, null));
    }

    @Test
    void leavesCellsOfAShortRowUnknown() {
        assertThat(read(ID + ",2025-06-01,1\n" + ID + ",2025-06-02,,,,,0,\n").rows)
                .extracting(it -> it.uses().getFirst().counts())
                .containsExactly(Map.of(), Map.of(Measure.ACCEPTS_HUMAN, 0L));
        assertThat(read(ID + ",2025-06-01\n").rejections).extracting(Rejection::reason).containsExactly("no counts");
    }

    @Test
    void readsClientsOfKiro() {
        CollectedRows read = kiro("2025-12-01," + ID + ",KIRO_IDE,3,12.5,true,arn:aws:x,PRO,40,12\n2025-12-01," + ID
                + ",KIRO_CLI,0,0,false,arn:aws:x,PRO,2,\n2025-12-01," + ID + ",KIRO_CLI,0,0,false,arn:aws:x,PRO,2,x\n");
        assertThat(read.rows).extracting(it -> it.uses().getFirst().surface(), it -> it.uses().getFirst().counts(),
                it -> it.uses().getFirst().licensed()).containsExactly(
                        tuple("KIRO_IDE", Map.of(Measure.SESSIONS, 3L), true),
                        tuple("KIRO_CLI", Map.of(Measure.SESSIONS, 0L), true));
        assertThat(read.rows.getFirst().extra()).containsEntry("Credits_Used", new BigDecimal("12.5"))
                .containsEntry("Total_Messages", new BigDecimal("40")).containsEntry("Subscription_Tier", "PRO")
                .containsEntry("Overage_Enabled", true).doesNotContainKey("ProfileId");
        assertThat(read.rejections).extracting(Rejection::field).containsExactly("claude_sonnet_4_messages");
    }

    @Test
    void refusesEachReportUnderTheOthersName() {
        assertThatThrownBy(() -> CollectedRows.of(new AmazonQ(), KIRO + "x\n")).hasMessageContaining("source kiro");
        assertThatThrownBy(() -> CollectedRows.of(new Kiro(), HEADER + "x\n")).hasMessageContaining("source amazon-q");
        assertThatThrownBy(() -> CollectedRows.of(new Kiro(), "a,b\n1,2\n")).hasMessageContaining("no column Client_Type");
        assertThatThrownBy(() -> CollectedRows.of(new AmazonQ(), "{\"a\":1}")).hasMessageContaining("no column");
        assertThatThrownBy(() -> CollectedRows.of(new AmazonQ(), "")).hasMessageContaining("empty");
        assertThat(read("").warnings).anyMatch(it -> it.contains("do not add"));
    }

    @Test
    void readsMarksAndSemicolons() {
        assertThat(
                CollectedRows.of(new AmazonQ(), ("\uFEFF" + HEADER + ID + ",2025-06-01,1,1,1,1,1,1\n").replace(',', ';')).rows)
                .hasSize(1);
        assertThatThrownBy(() -> CollectedRows.of(new AmazonQ(), HEADER.getBytes(StandardCharsets.UTF_16), null))
                .hasMessageContaining("UTF-16");
    }
}
