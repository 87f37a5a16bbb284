package io.candor.insight.usage.copilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.RealUsage;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;

/** Expected figures added up from the files by other means, and golden tables of another reader of the same payloads. */
class CopilotLedgersOnRealDataTest {

    private static final String DEVLAKE = "devlake-gh-copilot/metrics/";

    private static CollectedRows read(UsageImporter importer, String file) {
        CollectedRows read = CollectedRows.of(importer, RealUsage.bytes("github-copilot/" + file), null);
        assertThat(read.rejections).isEmpty();
        return read;
    }

    private static long sum(List<GroupDay> days, String cut, Measure measure) {
        return days.stream().flatMap(day -> day.parts().stream()).filter(part -> part.cut().equals(cut))
                .mapToLong(part -> part.use().counts().getOrDefault(measure, 0L)).sum();
    }

    @Test
    void readsSeatsWithDuplicatesOnce() {
        CollectedRows read = read(new CopilotSeats(), "enterprise_seats_with_duplicates.json");
        assertThat(read.rows).hasSize(4);
        assertThat(read.rows.stream().map(it -> List.of(it.person().stable(), it.recordKey(), it.uses(), it.extra()))
                .distinct()).hasSize(2);
        assertThat(read.rows).extracting(it -> it.person().value(), it -> it.extra().get("last_activity_at")).contains(
                tuple("octocat", "2021-10-16T06:53:32Z"), tuple("octokitten", "2021-10-15T06:53:32Z"));
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void readsSeats() {
        CollectedRows read = read(new CopilotSeats(), "organization_seats_response_sample.json");
        assertThat(read.rows).hasSize(9);
        assertThat(read.rows).filteredOn(it -> !it.extra().containsKey("last_activity_at"))
                .extracting(it -> it.person().value()).containsExactly("newjoiner");
    }

    @Test
    void readsBilledCredits() {
        CollectedRows read = read(new CopilotBilling(), "billing-credits.json");
        assertThat(read.rows).hasSize(110).allSatisfy(it -> assertThat(it.day()).isEqualTo(LocalDate.of(2026, 6, 1)));
        assertThat(read.rows.stream().map(it -> List.of(it.person(), it.recordKey())).distinct()).hasSize(110);
        assertThat(read.rows.stream().map(it -> it.uses().getFirst().cost()).filter(Objects::nonNull).map(Use.Cost::minor)
                .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100580.4021");
        assertThat(read.rows.stream().map(it -> (Number) it.extra().getOrDefault("grossAmount", 0))
                .map(it -> new BigDecimal(it.toString())).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3631.133066");
    }

    @Test
    void readsTheOlderMetrics() {
        List<GroupDay> days = read(new CopilotMetrics(), "organization_metrics_response_sample.json").groups;
        assertThat(days).hasSize(21);
        assertThat(days.getFirst().day()).isEqualTo(LocalDate.of(2024, 11, 4));
        assertThat(sum(days, "", Measure.OFFERS)).isEqualTo(21_255);
        assertThat(sum(days, "", Measure.ACCEPTS_HUMAN)).isEqualTo(6_665);
        assertThat(sum(days, "", Measure.LINES_OFFERED)).isEqualTo(60_598);
        assertThat(sum(days, "", Measure.LINES_WRITTEN)).isEqualTo(10_726);
    }

    @Test
    void readsTotalsOfAnOrganisation() {
        CollectedRows month = read(new CopilotMetrics(), "organization-28-day-report.json");
        assertThat(month.groups).hasSize(28);
        assertThat(month.rows).isEmpty();
        assertThat(month.madeAt).isEqualTo(Instant.parse("2026-04-26T03:36:11.710Z"));
        assertThat(sum(month.groups, "", Measure.HUMAN_PROMPTS)).isEqualTo(2_489);
        assertThat(sum(month.groups, "", Measure.OFFERS)).isEqualTo(3_440);
        assertThat(sum(month.groups, "", Measure.LINES_WRITTEN)).isEqualTo(62_998);
        GroupDay day = read(new CopilotMetrics(), "organization-1-day-report.json").groups.getFirst();
        assertThat(day.parts().getFirst().use().counts()).containsEntry(Measure.HUMAN_PROMPTS, 24L)
                .containsEntry(Measure.LINES_WRITTEN, 435L);
        assertThat(day.extra()).containsEntry("daily_active_cli_users", 2).containsEntry("monthly_active_users", 6);
    }

    @Test
    void reproducesTheGoldenTableByLanguageAndFeature() {
        List<List<Object>> read = new ArrayList<>();
        for (NamedCsvRecord raw : table("raw_tables/_raw_copilot_metrics.csv")) {
            GroupDay day = CollectedRows.of(new CopilotMetrics(), raw.getField("data")).groups.getFirst();
            assertThat(day.extra()).containsKey("daily_active_users");
            day.parts().forEach(part -> read.add(List.of(day.day(), part.name(), part.use().surface(),
                    part.use().counts())));
        }
        List<List<Object>> golden = new ArrayList<>();
        for (NamedCsvRecord row : table("snapshot_tables/_tool_copilot_metrics_by_language_feature.csv")) {
            golden.add(List.of(LocalDate.parse(row.getField("day").substring(0, 10)), row.getField("language"),
                    row.getField("feature"), Map.of(Measure.OFFERS, number(row, "code_generation_activity_count"),
                            Measure.ACCEPTS_HUMAN, number(row, "code_acceptance_activity_count"),
                            Measure.LINES_OFFERED, number(row, "loc_suggested_to_add_sum"),
                            Measure.LINES_WRITTEN, number(row, "loc_added_sum"))));
        }
        assertThat(read).hasSize(4).isEqualTo(golden);
    }

    @Test
    void reproducesTheGoldenDaysOfTheEnterprise() {
        List<Integer> read = new ArrayList<>();
        for (NamedCsvRecord raw : table("raw_tables/_raw_copilot_metrics.csv")) {
            read.add((Integer) CollectedRows.of(new CopilotMetrics(), raw.getField("data")).groups.getFirst().extra()
                    .get("daily_active_users"));
        }
        // The golden table has zeros where the payload says nothing; here they stay unknown.
        assertThat(table("snapshot_tables/_tool_copilot_enterprise_daily_metrics.csv"))
                .extracting(row -> Integer.valueOf(row.getField("daily_active_users"))).isEqualTo(read);
    }

    @Test
    void reproducesTheGoldenSeats() {
        List<List<Object>> read = new ArrayList<>();
        for (NamedCsvRecord raw : table("raw_tables/_raw_copilot_seats.csv")) {
            CollectedRows.of(new CopilotSeats(), raw.getField("data")).rows.forEach(it -> read.add(List.of(it.person().value(),
                    it.extra().getOrDefault("plan_type", ""), it.extra().getOrDefault("last_activity_at", ""),
                    it.extra().getOrDefault("created_at", ""), it.extra().getOrDefault("last_activity_editor", ""))));
        }
        List<List<Object>> golden = new ArrayList<>();
        for (NamedCsvRecord row : table("snapshot_tables/_tool_copilot_seats.csv")) {
            golden.add(List.of(row.getField("user_login"), row.getField("plan_type"), instant(row, "last_activity_at"),
                    instant(row, "created_at"), row.getField("last_activity_editor")));
        }
        assertThat(read).hasSize(2).isEqualTo(golden);
    }

    /** Languages of the older report's golden breakdown, put back into its payload, add up to the golden totals. */
    @Test
    void reproducesTheGoldenTotalsOfTheOlderReport() {
        for (NamedCsvRecord total : table("snapshot_tables/_tool_copilot_org_metrics.csv")) {
            StringBuilder editors = new StringBuilder();
            table("language_breakdown.csv").stream().filter(it -> it.getField("date").equals(total.getField("date")))
                    .forEach(it -> editors.append(editors.isEmpty() ? "" : ",").append("""
                            {"name":"%s","models":[{"name":"default","languages":[{"name":"%s","total_code_suggestions":%s,
                            "total_code_acceptances":%s,"total_code_lines_suggested":%s,"total_code_lines_accepted":%s}]}]}"""
                            .formatted(it.getField("editor"), it.getField("language"), it.getField("suggestions"),
                                    it.getField("acceptances"), it.getField("lines_suggested"),
                                    it.getField("lines_accepted"))));
            List<GroupDay> days = CollectedRows.of(new CopilotMetrics(),
                    "[{\"date\":\"" + total.getField("date").substring(0, 10)
                            + "\",\"copilot_ide_code_completions\":{\"editors\":[" + editors + "]}}]").groups;
            assertThat(sum(days, "", Measure.OFFERS)).isEqualTo(number(total, "completion_suggestions"));
            assertThat(sum(days, "", Measure.ACCEPTS_HUMAN)).isEqualTo(number(total, "completion_acceptances"));
            assertThat(sum(days, "", Measure.LINES_OFFERED)).isEqualTo(number(total, "completion_lines_suggested"));
        }
    }

    private static Long number(NamedCsvRecord row, String column) {
        return Long.valueOf(row.getField(column));
    }

    private static String instant(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? "" : Instant.parse(text.replace("+00:00", "Z")).toString();
    }

    private static List<NamedCsvRecord> table(String name) {
        return CsvReader.builder().ofNamedCsvRecord(new String(RealUsage.bytes(DEVLAKE + name), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }
}
