package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.Gameability;
import io.candor.insight.target.SourceCounting;
import io.candor.insight.target.TargetMetric;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What gameability says about sources is what their importers read. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class CountedBySourcesTest {

    /** From other figures: in no report as such. */
    private static final Set<TargetMetric> WORKED_OUT = Set.of(TargetMetric.ACTIVE_DAYS, TargetMetric.ACCEPTANCE_RATE);

    /** Telemetry that comes by itself is read by no importer of files. */
    private static final String TELEMETRY = "claude-code-otlp";

    /** Figures the importer reads that the recorded report of its source happens not to hold. */
    private static final List<String> UNRECORDED = List.of("sessions csv", "sessions github-copilot-users",
            "accepts_human csv", "accepts_human github-copilot-users", "lines_written csv", "tokens_out csv",
            "tokens_out anthropic-usage", "tokens_out github-copilot-users");

    @Inject
    @All
    List<UsageImporter> importers;

    @Test
    void namesTheSourcesThatGiveAPersonsFigure() {
        List<String> told = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Gameability gameability : Gameability.all()) {
            if (!WORKED_OUT.contains(gameability.metric())) {
                String metric = gameability.metric().column();
                Measure measure = Measure.of(metric).orElseThrow();
                gameability.sources().stream().map(SourceCounting::source).filter(source -> !source.equals(TELEMETRY))
                        .forEach(source -> told.add(metric + " " + source));
                importers.stream().filter(importer -> gives(importer, measure))
                        .forEach(importer -> read.add(metric + " " + importer.source()));
            }
        }
        assertThat(read).isNotEmpty();
        assertThat(told).containsAll(read);
        told.removeAll(read);
        assertThat(told).containsExactlyInAnyOrderElementsOf(UNRECORDED);
    }

    @Test
    void namesNoSourceForActiveDaysThatIsNotRead() {
        Set<String> known = importers.stream().map(UsageImporter::source).collect(Collectors.toSet());
        Gameability.all().stream().flatMap(it -> it.sources().stream()).map(SourceCounting::source)
                .filter(source -> !source.equals(TELEMETRY)).forEach(source -> assertThat(known).contains(source));
    }

    private static boolean gives(UsageImporter importer, Measure measure) {
        TestingReports report = TestingReports.ALL.get(importer.source());
        return report != null && CollectedRows.of(importer, report.whole().getBytes(StandardCharsets.UTF_8), null).rows.stream()
                .flatMap(row -> row.uses().stream()).anyMatch(use -> use.counts().containsKey(measure));
    }
}
