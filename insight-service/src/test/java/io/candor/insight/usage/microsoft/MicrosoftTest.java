package io.candor.insight.usage.microsoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;

class MicrosoftTest {

    private static final String VIVA = "\uFEFF\"PersonId\",\"MetricDate\",\"Email_hours\",\"Copilot actions taken in Teams\","
            + "\"Copilot_actions_taken_in_Word\",\"Total_Copilot_active_days\",\"Organization\"\n";
    private static final String M365 = "Report Refresh Date,User Principal Name,Display Name,Last Activity Date,"
            + "Word Copilot Last Activity Date,Prompts submitted for All Apps,Report Period\n";

    private static CollectedRows viva(String rows) {
        return CollectedRows.of(new VivaPersonQuery(), VIVA + rows);
    }

    @Test
    void tellsNoLicenceFromNoUse() {
        CollectedRows read = viva("a@x.de,2024-09-02,5.5,,,,Sales\nb@x.de,2024-09-02,5.5,0,0,0,Sales\n"
                + "c@x.de,2024-09-02,5.5,3,null,1,Sales\n");
        assertThat(read.rows).extracting(it -> it.uses().getFirst().licensed(), it -> it.uses().size())
                .containsExactly(tuple(false, 1), tuple(true, 2), tuple(true, 2));
        assertThat(read.rows.getFirst().uses().getFirst().counts()).isEmpty();
        assertThat(read.rows.get(1).uses()).extracting(it -> it.surface(), it -> it.counts()).containsExactly(
                tuple("teams", Map.of(Measure.HUMAN_PROMPTS, 0L)), tuple("word", Map.of(Measure.HUMAN_PROMPTS, 0L)));
        assertThat(read.rows.get(2).uses()).extracting(it -> it.counts())
                .containsExactly(Map.of(Measure.HUMAN_PROMPTS, 3L), Map.of());
    }

    @ParameterizedTest
    @CsvSource({ "2024-09-01, 2024-09-02", "2024-09-02, 2024-09-02", "2024-09-03, 2024-09-02", "2024-08-31, 2024-09-02" })
    void placesAWeekOnTheMondayOfMostOfItsDays(String date, LocalDate monday) {
        assertThat(viva("a@x.de," + date + ",1,1,1,1,x\n").rows).extracting(PersonDay::day, PersonDay::dayBasis)
                .containsExactly(tuple(monday, "week"));
    }

    @Test
    void readsNothingAboutHowPeopleWork() {
        assertThat(viva("a@x.de,2024-09-02,5.5,1,1,2,Sales\n").rows.getFirst().extra())
                .containsOnlyKeys("Copilot actions taken in Teams", "Copilot_actions_taken_in_Word",
                        "Total_Copilot_active_days");
    }

    @Test
    void warnsThatHashedPeopleCannotBeJoined() {
        assertThat(viva("4f1c,2024-09-02,5.5,1,1,2,Sales\n").warnings).anyMatch(it -> it.contains("cannot be joined"))
                .anyMatch(it -> it.contains("whole week"));
        assertThat(viva("a@x.de,2024-09-02,5.5,1,1,2,Sales\n").warnings).noneMatch(it -> it.contains("cannot be joined"));
    }

    @Test
    void refusesWhatIsNoNumberOrDay() {
        assertThat(viva(
                "a@x.de,2024-09-02,5.5,1.5,1,2,x\na@x.de,02/09/2024,5.5,1,1,2,x\na@x.de,2024-09-02,5.5,NaN,1,2,x\n").rejections)
                .extracting(Rejection::line, Rejection::field).containsExactly(
                        tuple(2L, "Copilot actions taken in Teams"), tuple(3L, "MetricDate"),
                        tuple(4L, "Copilot actions taken in Teams"));
    }

    @Test
    void readsLicencesOfTheUsageReportAndItsCountsByNameOnly() {
        CollectedRows read = CollectedRows.of(new M365Copilot(), M365 + "2026-05-01,a@x.de,Ada,2026-04-30,,12,7\n"
                + "2026-05-01,5A3B0C,8F,,,,7\n2026-05-01,b@x.de,Bob,,,many,7\n");
        assertThat(read.rows).extracting(PersonDay::day, it -> it.uses().getFirst().licensed(),
                it -> it.uses().getFirst().counts()).containsOnly(tuple(LocalDate.of(2026, 5, 1), true, Map.of()));
        assertThat(read.rows.getFirst().extra()).containsEntry("Prompts submitted for All Apps", new BigDecimal("12"))
                .containsEntry("Last Activity Date", "2026-04-30").doesNotContainValue("Ada");
        assertThat(read.rejections).extracting(Rejection::line).containsExactly(4L);
        assertThat(read.warnings).anyMatch(it -> it.contains("cannot be joined"));
    }

    @Test
    void readsTheUsageReportAsGraphHasIt() {
        CollectedRows read = CollectedRows.of(new M365Copilot(), """
                {"value":[{"reportRefreshDate":"2026-05-01","userPrincipalName":"a@x.de","displayName":"Ada",
                "department":"Sales","lastActivityDate":"2026-04-30","wordCopilotLastActivityDate":"",
                "copilotActivityUserDetailsByPeriod":[{"reportPeriod":7,"promptsSubmittedForAllApps":12}]},
                {"reportRefreshDate":"2026-05-01","userPrincipalName":"b@x.de",
                "copilotActivityUserDetailsByPeriod":[{"reportPeriod":7,"promptsSubmittedForAllApps":"many"}]},
                {"reportRefreshDate":"2026-05-01"}],"@odata.nextLink":"https://x.example/2"}""");
        assertThat(read.rows).extracting(PersonDay::day, it -> it.person().value(), it -> it.uses().getFirst().licensed(),
                it -> it.uses().getFirst().counts(), PersonDay::recordKey)
                .containsExactly(tuple(LocalDate.of(2026, 5, 1), "a@x.de", true, Map.of(), "licence\u001f7"));
        assertThat(read.rows.getFirst().extra())
                .containsEntry("copilotActivityUserDetailsByPeriod.7.promptsSubmittedForAllApps", 12)
                .doesNotContainValue("Ada").doesNotContainValue("Sales");
        assertThat(read.rejections).extracting(Rejection::field)
                .containsExactly("copilotActivityUserDetailsByPeriod.promptsSubmittedForAllApps", "userPrincipalName");
        assertThat(read.warnings).anyMatch(it -> it.contains("upload the following pages"));
    }

    @Test
    void refusesOtherReports() {
        assertThatThrownBy(() -> CollectedRows.of(new M365Copilot(), "a,b\n1,2\n")).hasMessageContaining("User Principal Name");
        assertThatThrownBy(() -> CollectedRows.of(new M365Copilot(), "MetricDate,x\n")).hasMessageContaining("viva");
        assertThatThrownBy(() -> CollectedRows.of(new VivaPersonQuery(), M365)).hasMessageContaining("m365-copilot");
        assertThatThrownBy(() -> CollectedRows.of(new VivaPersonQuery(), "PersonId,MetricDate,Email_hours\n1,2024-09-02,1\n"))
                .hasMessageContaining("Copilot metrics");
    }
}
