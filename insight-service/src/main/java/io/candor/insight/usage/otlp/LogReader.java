package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.util.List;

import io.candor.insight.usage.Measure;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;

/** Counts the events of an export; of what they say only names, times and status codes are looked at. */
final class LogReader {

    private static final String PREFIX = ClaudeCodeMetric.PREFIX;

    private LogReader() {
    }

    static void read(ExportLogsServiceRequest export, Reading into) {
        export.getResourceLogsList().forEach(resource -> resource.getScopeLogsList().forEach(
                scope -> scope.getLogRecordsList()
                        .forEach(event -> event(event, resource.getResource().getAttributesList(), into))));
    }

    private static void event(LogRecord event, List<KeyValue> resource, Reading into) {
        Attributes of = Attributes.of(resource, event.getAttributesList());
        String name = name(event, of);
        List<String> kinds = kinds(name, of);
        long at = event.getTimeUnixNano() != 0 ? event.getTimeUnixNano() : event.getObservedTimeUnixNano();
        if (kinds.isEmpty()) {
            into.ignore(name.isEmpty() ? "log-record" : name, 1);
        } else if (into.isTimely(name, at)) {
            kinds.forEach(kind -> into.tell(new Told(of.claimed(), name, kind, of.model("model"),
                    name + '\u0003' + kind + '\u0003' + of.canonicalOfNames(), at, null, BigDecimal.ONE)));
        }
    }

    /** In the field for it, or as older versions have it, in an attribute or as the body; the body may be anybody's words. */
    private static String name(LogRecord event, Attributes of) {
        for (String name : List.of(event.getEventName(), event.getBody().getStringValue())) {
            if (name.startsWith(PREFIX) && name.length() < PREFIX.length() + 40) {
                return name;
            }
        }
        return of.get("event.name").isEmpty() ? "" : PREFIX + of.get("event.name");
    }

    private static List<String> kinds(String name, Attributes of) {
        return switch (name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "") {
            case "user_prompt" -> List.of(Measure.HUMAN_PROMPTS.column());
            case "api_request" -> List.of(Measure.MACHINE_REQUESTS.column());
            case "api_error" -> switch (of.get("status_code")) {
                case "429", "529" -> List.of(Measure.ERRORS.column(), Measure.LIMIT_HITS.column());
                default -> List.of(Measure.ERRORS.column());
            };
            case "tool_result" -> List.of("tool_results");
            default -> List.of();
        };
    }
}
