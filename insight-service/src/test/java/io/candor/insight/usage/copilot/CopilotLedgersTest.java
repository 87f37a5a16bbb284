package io.candor.insight.usage.copilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

/** Seats, teams, bills and totals. */
class CopilotLedgersTest {

    private static final String BILL = "\uFEFF\"date\",\"username\",\"product\",\"sku\",\"model\",\"quantity\",\"unit_type\","
            + "\"applied_cost_per_quantity\",\"gross_amount\",\"discount_amount\",\"net_amount\",\"exceeds_quota\","
            + "\"total_monthly_quota\",\"organization\",\"cost_center_name\",\"aic_quantity\",\"aic_gross_amount\"\n";

    private static CollectedRows read(UsageImporter importer, String text) {
        return CollectedRows.of(importer, text);
    }

    private static String seat(String login, int id, String active) {
        return "{\"created_at\":\"2024-01-01T01:00:00+03:00\",\"last_activity_at\":" + active
                + ",\"plan_type\":\"business\",\"assignee\":{\"login\":\"" + login + "\",\"id\":" + id + ",\"type\":\"User\"}}";
    }

    private static String bill(String login, String product, String quantity, String unit, String gross, String net) {
        return "\"2026-05-01\",\"%s\",\"%s\",\"copilot_x\",\"GPT-5\",\"%s\",\"%s\",\"0.04\",\"%s\",\"0\",\"%s\",\"False\",\"300\",\"octo\",\"Eng\",\"1\",\"0.01\"\r\n"
                .formatted(login, product, quantity, unit, gross, net);
    }

    @Test
    void takesTwoSeatsOfAnAccountForOneWithItsLatestActivity() {
        CollectedRows read = read(new CopilotSeats(), "{\"total_seats\":3,\"seats\":["
                + seat("mona", 1, "\"2026-05-01T23:30:00-06:00\"") + "," + seat("mona", 1, "null") + ","
                + seat("mona", 1, "\"2026-05-01T23:30:00Z\"") + "," + seat("lisa", 2, "null") + "]}");
        assertThat(read.rows).hasSize(4).extracting(PersonDay::day).containsOnly(CollectedRows.DRAWN_ON);
        assertThat(read.rows.subList(0, 3)).extracting(it -> it.extra().get("last_activity_at"))
                .containsOnly("2026-05-02T05:30:00Z");
        assertThat(read.rows).extracting(it -> it.uses().getFirst().licensed()).containsOnly(true);
        assertThat(read.rows).extracting(it -> it.uses().getFirst().counts()).containsOnly(Map.of());
        assertThat(read.rows.get(3).extra()).doesNotContainKey("last_activity_at").containsEntry("created_at",
                "2023-12-31T22:00:00Z");
        assertThat(read.warnings).containsExactly("The file has 2 of 3 seats; upload the following pages, too.");
    }

    @Test
    void takesNoBotForAPerson() {
        assertThat(read(new CopilotSeats(), "{\"seats\":[" + seat("x", 1, "null").replace("\"User\"", "\"Bot\"") + "]}").groups)
                .extracting(GroupDay::group).containsExactly(new Group(Group.Kind.SERVICE, "x"));
        CollectedRows users = read(new CopilotUsers(), "{\"day\":\"2026-04-25\",\"user_login\":\"copilot[bot]\","
                + "\"user_initiated_interaction_count\":3}");
        assertThat(users.rows).isEmpty();
        assertThat(users.groups).hasSize(1);
    }

    @Test
    void readsMembershipOfSeveralTeams() {
        String row = "{\"user_id\":7,\"user_login\":\"mona\",\"day\":\"2026-05-07\",\"organization_id\":\"1\",\"team_id\":%d,"
                + "\"slug\":\"a-team\"}\n";
        CollectedRows read = read(new CopilotTeams(), row.formatted(1) + row.formatted(2) + "{\"user_id\":7,\"day\":\"x\"}");
        assertThat(read.rows).extracting(PersonDay::recordKey).containsExactly("1\u001f1", "1\u001f2");
        assertThat(read.rows.getFirst().extra()).containsEntry("team_slug", "a-team");
        assertThat(read.rejections).extracting(Rejection::line).containsExactly(3L);
        assertThatThrownBy(() -> read(new CopilotUsers(), row.formatted(1))).hasMessageContaining("github-copilot-teams");
    }

    @Test
    void readsTheBillInDollarsAndLeavesUnitsApart() {
        CollectedRows read = read(new CopilotBilling(), BILL + bill("mona", "copilot", "12.5", "requests", "0.5", "0")
                + bill("mona", "copilot", "300", "ai-credits", "3", "1.25") + bill("", "copilot", "1", "requests", "1", "1")
                + bill("mona", "actions", "1", "minutes", "1", "1") + bill("mona", "copilot", "x", "requests", "1", "1"));
        assertThat(read.rows).extracting(it -> it.uses().getFirst().cost(), it -> it.extra().get("quantity requests"),
                it -> it.extra().get("quantity ai-credits")).containsExactly(
                        tuple(new Use.Cost(new BigDecimal("0"), "USD", "charged"), new BigDecimal("12.5"), null),
                        tuple(new Use.Cost(new BigDecimal("125"), "USD", "charged"), null, new BigDecimal("300")));
        assertThat(read.rows.getFirst().extra()).containsEntry("gross_amount", new BigDecimal("0.5"))
                .containsEntry("exceeds_quota", false);
        assertThat(read.rows).extracting(PersonDay::recordKey).doesNotHaveDuplicates();
        assertThat(read.rows).allSatisfy(it -> assertThat(it.uses().getFirst().counts()).isEmpty());
        assertThat(read.groups).extracting(GroupDay::group).containsExactly(new Group(Group.Kind.ORGANISATION, "octo"));
        assertThat(read.rejections).extracting(Rejection::line, Rejection::field).containsExactly(tuple(5L, "product"),
                tuple(6L, "quantity"));
    }

    @Test
    void placesAMonthsBillOnItsFirstDay() {
        CollectedRows read = read(new CopilotBilling(), """
                {"usageItems":[{"sku":"s","unitType":"requests","netAmount":"1.5","netQuantity":2,"user":"mona"}],
                "timePeriod":{"year":2026,"month":6},"organization":"octo"}""");
        assertThat(read.rows).extracting(PersonDay::day, PersonDay::dayBasis, it -> it.uses().getFirst().cost())
                .containsExactly(tuple(LocalDate.of(2026, 6, 1), "month",
                        new Use.Cost(new BigDecimal("150"), "USD", "charged")));
        assertThat(read(new CopilotBilling(), "{\"timePeriod\":{\"year\":2026,\"month\":13},\"usageItems\":[]}").rejections)
                .extracting(Rejection::field).containsExactly("timePeriod");
    }

    @Test
    void readsTotalsOfBothReports() {
        GroupDay current = read(new CopilotMetrics(), """
                {"day_totals":[{"day":"2026-04-25","organization_id":"1","daily_active_users":4,
                "code_generation_activity_count":0,"code_acceptance_activity_count":null,"totals_by_language_feature":[
                {"language":"go","feature":"chat","loc_added_sum":3},{"language":"c","feature":"chat"}]}]}""").groups
                .getFirst();
        assertThat(current.parts()).extracting(GroupDay.Part::cut, GroupDay.Part::name, it -> it.use().surface(),
                it -> it.use().counts()).containsExactly(tuple("", "", "all", Map.of(Measure.OFFERS, 0L)),
                        tuple("totals_by_language_feature", "go", "chat", Map.of(Measure.LINES_WRITTEN, 3L)),
                        tuple("totals_by_language_feature", "c", "chat", Map.of()));
        assertThat(current.extra()).containsEntry("daily_active_users", 4);
        GroupDay older = read(new CopilotMetrics(), """
                [{"date":"2024-11-04","total_active_users":0,"copilot_ide_code_completions":{"editors":[{"name":"vscode",
                "models":[{"name":"default","languages":[{"name":"go","total_code_suggestions":3}]}]}]},
                "copilot_dotcom_chat":null}]""").groups.getFirst();
        assertThat(older.parts()).extracting(GroupDay.Part::name, it -> it.use().surface(), it -> it.use().counts())
                .containsExactly(tuple("go", "vscode", Map.of(Measure.OFFERS, 3L)));
    }

    @Test
    void refusesEachReportUnderTheNameOfAnother() {
        List<String> reports = List.of("{\"seats\":[" + seat("a", 1, "null") + "]}",
                "{\"day\":\"2026-05-07\",\"user_login\":\"a\",\"team_id\":1}",
                "{\"usageItems\":[]}", "[{\"date\":\"2024-11-04\",\"copilot_ide_chat\":{}}]",
                "{\"day\":\"2026-05-07\",\"user_login\":\"a\",\"user_initiated_interaction_count\":1}",
                "{\"download_links\":[]}");
        List<UsageImporter> importers = List.of(new CopilotSeats(), new CopilotTeams(), new CopilotBilling(),
                new CopilotMetrics(), new CopilotUsers());
        for (int importer = 0; importer < importers.size(); importer++) {
            for (int report = 0; report < reports.size(); report++) {
                if (importer != report) {
                    String text = reports.get(report);
                    UsageImporter other = importers.get(importer);
                    assertThatThrownBy(() -> read(other, text)).as(other.source() + " " + text)
                            .hasMessageMatching("part\\.json .*(upload|download).*");
                }
            }
        }
        assertThatThrownBy(() -> read(new CopilotBilling(), "a,b\n1,2\n")).hasMessageContaining("no column date");
        assertThatThrownBy(() -> read(new CopilotBilling(), "date,sku,quantity,unit_type,net_amount,repository\n"))
                .hasMessageContaining("all products");
    }
}
