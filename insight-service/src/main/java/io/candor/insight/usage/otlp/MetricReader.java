package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Identity;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.DataPointFlags;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;

/** Reads the metrics of an export. */
final class MetricReader {

    private static final String NO_COUNTER = "is no counter that only grows, of delta or cumulative temporality";

    private final Reading reading;

    private MetricReader(Reading reading) {
        this.reading = reading;
    }

    static void read(ExportMetricsServiceRequest export, Reading into) {
        MetricReader reader = new MetricReader(into);
        export.getResourceMetricsList().forEach(resource -> resource.getScopeMetricsList().forEach(
                scope -> scope.getMetricsList().forEach(
                        metric -> reader.metric(metric, resource.getResource().getAttributesList()))));
    }

    private void metric(Metric metric, List<KeyValue> resource) {
        String name = metric.getName();
        int points = points(metric);
        if (ClaudeCodeMetric.kinds(name, Attributes.of(List.of(), List.of())) == null
                && GenAiMetric.sum(name, Attributes.of(List.of(), List.of())) == null) {
            reading.ignore(name, points);
        } else if (metric.hasSum() && metric.getSum().getIsMonotonic() && isKnown(temporality(metric))) {
            metric.getSum().getDataPointsList().forEach(point -> counted(metric, point, resource));
        } else if (metric.hasHistogram() && name.startsWith("gen_ai.") && isKnown(temporality(metric))) {
            metric.getHistogram().getDataPointsList().forEach(point -> observed(metric, point, resource));
        } else {
            for (int point = 0; point < points; point++) {
                reading.refuse(name, NO_COUNTER);
            }
        }
    }

    private void counted(Metric metric, NumberDataPoint point, List<KeyValue> resource) {
        String name = metric.getName();
        if (isEmpty(point.getFlags()) || !reading.isTimely(name, point.getTimeUnixNano())) {
            return;
        }
        BigDecimal number = number(point);
        if (number == null) {
            reading.refuse(name, "has a number that is none, below zero or too large");
            return;
        }
        Attributes of = Attributes.of(resource, point.getAttributesList());
        List<String> kinds = ClaudeCodeMetric.kinds(name, of);
        String sum = GenAiMetric.sum(name, of);
        if (kinds != null) {
            kinds.forEach(kind -> tell(metric, of, of.claimed(), kind, of.model("model"), point.getTimeUnixNano(),
                    point.getStartTimeUnixNano(), ClaudeCodeMetric.number(name, number)));
            if (kinds.isEmpty()) {
                reading.ignore(name + "/other-type", 1);
            }
        } else if (sum != null) {
            tell(metric, of, null, sum, GenAiMetric.model(of), point.getTimeUnixNano(), point.getStartTimeUnixNano(), number);
        }
    }

    private void observed(Metric metric, HistogramDataPoint point, List<KeyValue> resource) {
        String name = metric.getName();
        if (isEmpty(point.getFlags()) || !reading.isTimely(name, point.getTimeUnixNano())) {
            return;
        }
        BigDecimal total = point.hasSum() ? Numbers.of(point.getSum()) : null;
        BigDecimal observations = Numbers.of(point.getCount());
        if (total == null || observations == null) {
            reading.refuse(name, "has no sum, or one that is no number, below zero or too large");
            return;
        }
        Attributes of = Attributes.of(resource, point.getAttributesList());
        String sum = GenAiMetric.sum(name, of);
        String count = GenAiMetric.count(name, of);
        if (sum != null) {
            tell(metric, of, null, sum, GenAiMetric.model(of), point.getTimeUnixNano(), point.getStartTimeUnixNano(), total);
        }
        if (count != null) {
            tell(metric, of, null, count, GenAiMetric.model(of), point.getTimeUnixNano(), point.getStartTimeUnixNano(),
                    observations);
        }
    }

    private void tell(Metric metric, Attributes of, @Nullable Identity who, String kind, String model, long at, long started,
            BigDecimal number) {
        boolean total = temporality(metric) == AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;
        reading.tell(
                new Told(who, metric.getName(), kind, model, metric.getName() + '\u0003' + kind + '\u0003' + of.canonical(),
                        at, total ? Long.valueOf(started) : null, number));
    }

    private static @Nullable BigDecimal number(NumberDataPoint point) {
        return switch (point.getValueCase()) {
            case AS_INT -> Numbers.of(point.getAsInt());
            case AS_DOUBLE -> Numbers.of(point.getAsDouble());
            case VALUE_NOT_SET -> null;
        };
    }

    /** A stream that only says it has ended. */
    private static boolean isEmpty(int flags) {
        return (flags & DataPointFlags.DATA_POINT_FLAGS_NO_RECORDED_VALUE_MASK_VALUE) != 0;
    }

    private static boolean isKnown(AggregationTemporality temporality) {
        return temporality == AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA
                || temporality == AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;
    }

    private static AggregationTemporality temporality(Metric metric) {
        return metric.hasSum() ? metric.getSum().getAggregationTemporality()
                : metric.getHistogram().getAggregationTemporality();
    }

    private static int points(Metric metric) {
        return metric.getSum().getDataPointsCount() + metric.getHistogram().getDataPointsCount()
                + metric.getGauge().getDataPointsCount() + metric.getExponentialHistogram().getDataPointsCount()
                + metric.getSummary().getDataPointsCount();
    }
}
