package io.candor.insight.usage.otlp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.util.JsonFormat;

import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.Sum;

/** What an exporter sends, point by point. */
final class TestingExport {

    private final List<KeyValue> who;
    private final AggregationTemporality temporality;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<LogRecord> events = new ArrayList<>();

    private TestingExport(List<KeyValue> who, AggregationTemporality temporality) {
        this.who = who;
        this.temporality = temporality;
    }

    static TestingExport deltaOf(String email) {
        return new TestingExport(attributes(Map.of("user.email", email, "session.id", "s-1")),
                AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA);
    }

    static TestingExport totalsOf(String email) {
        return new TestingExport(attributes(Map.of("user.email", email, "session.id", "s-1")),
                AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE);
    }

    static List<KeyValue> attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream().map(it -> KeyValue.newBuilder().setKey(it.getKey())
                .setValue(AnyValue.newBuilder().setStringValue(it.getValue())).build()).toList();
    }

    TestingExport point(String metric, Map<String, String> attributes, Instant started, Instant at, double number) {
        NumberDataPoint.Builder point = NumberDataPoint.newBuilder().addAllAttributes(who)
                .addAllAttributes(attributes(attributes)).setStartTimeUnixNano(Reading.nanos(started))
                .setTimeUnixNano(Reading.nanos(at));
        if (number == Math.rint(number)) {
            point.setAsInt((long) number);
        } else {
            point.setAsDouble(number);
        }
        metrics.add(Metric.newBuilder().setName(metric).setSum(Sum.newBuilder().setIsMonotonic(true)
                .setAggregationTemporality(temporality).addDataPoints(point)).build());
        return this;
    }

    TestingExport metric(Metric metric) {
        metrics.add(metric);
        return this;
    }

    TestingExport event(String name, Map<String, String> attributes, Instant at) {
        events.add(LogRecord.newBuilder().setTimeUnixNano(Reading.nanos(at))
                .setBody(AnyValue.newBuilder().setStringValue("claude_code." + name)).addAllAttributes(who)
                .addAllAttributes(attributes(Map.of("event.name", name))).addAllAttributes(attributes(attributes)).build());
        return this;
    }

    ExportMetricsServiceRequest metrics() {
        ExportMetricsServiceRequest.Builder export = ExportMetricsServiceRequest.newBuilder();
        export.addResourceMetricsBuilder().addScopeMetricsBuilder().addAllMetrics(metrics);
        return export.build();
    }

    ExportLogsServiceRequest events() {
        ExportLogsServiceRequest.Builder export = ExportLogsServiceRequest.newBuilder();
        export.addResourceLogsBuilder().addScopeLogsBuilder().addAllLogRecords(events);
        return export.build();
    }

    static String json(MessageOrBuilder message) {
        try {
            return JsonFormat.printer().print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
