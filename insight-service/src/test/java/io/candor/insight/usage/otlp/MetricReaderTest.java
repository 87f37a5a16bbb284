package io.candor.insight.usage.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.Gauge;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;

class MetricReaderTest {

    private static final Instant NOW = Instant.parse("2026-04-20T12:00:00Z");

    private static Reading read(TestingExport export) {
        Reading reading = new Reading(NOW.minus(Duration.ofDays(7)), NOW);
        MetricReader.read(export.metrics(), reading);
        return reading;
    }

    private static TestingExport of(String metric, Map<String, String> attributes, double number) {
        return TestingExport.deltaOf("mona@example.com").point(metric, attributes, NOW.minusSeconds(60), NOW, number);
    }

    @ParameterizedTest
    @CsvSource({ "accept,config,accepts_auto", "accept,hook,accepts_auto", "accept,user_temporary,offers accepts_human",
            "accept,user_permanent,offers accepts_human", "accept,'',accepts_of_unknown_source",
            "reject,user_reject,offers rejects", "reject,user_abort,offers rejects", "reject,config,rejects_auto" })
    void tellsWhoDecided(String decision, String source, String kinds) {
        assertThat(read(of("claude_code.code_edit_tool.decision", Map.of("decision", decision, "source", source), 1)).told())
                .extracting(Told::kind).containsExactly(kinds.split(" "));
    }

    @ParameterizedTest
    @CsvSource({ "input,tokens_in_uncached", "cacheCreation,tokens_in_uncached", "cacheRead,tokens_in_cached",
            "output,tokens_out" })
    void sortsTokens(String type, String kind) {
        Reading reading = read(of("claude_code.token.usage", Map.of("type", type, "model", "claude-opus-4-1"), 7));
        assertThat(reading.told()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(kind);
            assertThat(told.model()).isEqualTo("claude-opus-4-1");
            assertThat(told.number()).isEqualByComparingTo("7");
        });
    }

    @Test
    void dollarsBecomeCents() {
        assertThat(read(of("claude_code.cost.usage", Map.of(), 0.0186)).told()).singleElement()
                .satisfies(told -> assertThat(told.number()).isEqualByComparingTo("1.86"));
    }

    @Test
    void unknownMetricsAreCountedByNameAndIgnored() {
        Reading reading = read(of("claude_code.brand_new", Map.of(), 1).point("http.server.duration", Map.of(), NOW, NOW, 1)
                .point("please refactor this for mona", Map.of(), NOW, NOW, 1)
                .point("claude_code.token.usage", Map.of("type", "thought"), NOW, NOW, 1));
        assertThat(reading.told()).isEmpty();
        assertThat(reading.refused()).isZero();
        assertThat(reading.ignored()).containsOnly(Map.entry("claude_code.brand_new", 1L),
                Map.entry("http.server.duration", 1L), Map.entry("(unreadable)", 1L),
                Map.entry("claude_code.token.usage/other-type", 1L));
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, -1, 1e300 })
    void aNumberThatIsNoneIsRefused(double number) {
        Metric metric = of("claude_code.cost.usage", Map.of(), 0.5).metrics().getResourceMetrics(0).getScopeMetrics(0)
                .getMetrics(0);
        Metric bad = metric.toBuilder().setSum(metric.getSum().toBuilder()
                .setDataPoints(0, metric.getSum().getDataPoints(0).toBuilder().setAsDouble(number))).build();
        Reading reading = read(of("claude_code.session.count", Map.of(), 1).metric(bad));
        assertThat(reading.told()).hasSize(1);
        assertThat(reading.refused()).isEqualTo(1);
        assertThat(reading.message()).startsWith("claude_code.cost.usage").doesNotContain("mona");
    }

    @Test
    void aTimeOutOfReachOrATypeThatCannotBeAddedIsRefused() {
        Reading reading = read(TestingExport.deltaOf("mona@example.com")
                .point("claude_code.session.count", Map.of(), NOW, NOW.minus(Duration.ofDays(8)), 1)
                .point("claude_code.session.count", Map.of(), NOW, NOW.plus(Duration.ofDays(2)), 1)
                .point("claude_code.session.count", Map.of(), NOW, Instant.EPOCH, 1)
                .metric(Metric.newBuilder().setName("claude_code.session.count").setGauge(Gauge.newBuilder()
                        .addDataPoints(NumberDataPoint.newBuilder().setAsInt(1).setTimeUnixNano(Reading.nanos(NOW))))
                        .build()));
        assertThat(reading.told()).isEmpty();
        assertThat(reading.refused()).isEqualTo(4);
    }

    @Test
    void readsNumbersAsTextOrNumberAndIgnoresUnknownFields() {
        String json = """
                {"resourceMetrics":[{"resource":{"attributes":[{"key":"user.email","value":{"stringValue":"m@x.org"}}]},
                 "surprise":{"a":[1]},"scopeMetrics":[{"scope":{"name":"com.anthropic.claude_code"},"metrics":[
                 {"name":"claude_code.session.count","sum":{"aggregationTemporality":1,"isMonotonic":true,"dataPoints":[
                  {"asInt":"2","timeUnixNano":"%1$d","startTimeUnixNano":"%1$d",
                   "exemplars":[{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b174"}]},
                  {"asInt":3,"timeUnixNano":%1$d,"startTimeUnixNano":%1$d,"other":null}]}}]}]}]}"""
                .formatted(Reading.nanos(NOW));
        ExportMetricsServiceRequest.Builder export = ExportMetricsServiceRequest.newBuilder();
        Encoding.JSON.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), export);
        Reading reading = new Reading(NOW.minusSeconds(60), NOW);
        MetricReader.read(export.build(), reading);
        assertThat(reading.told()).extracting(told -> told.number().intValueExact()).containsExactly(2, 3);
        assertThat(reading.told()).extracting(Told::who).doesNotContainNull();
    }
}
