package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Measure;

/** The counters of Claude Code, as its manual on monitoring names them. */
final class ClaudeCodeMetric {

    /** In hours and days beside the measures. */
    static final String COST = "cost_minor";
    static final String UNSOURCED = "accepts_of_unknown_source";
    static final String PREFIX = "claude_code.";

    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    private ClaudeCodeMetric() {
    }

    /** What a counter's number adds to; null for a counter not known here, none for a known one of another type. */
    static @Nullable List<String> kinds(String metric, Attributes of) {
        return switch (metric.startsWith(PREFIX) ? metric.substring(PREFIX.length()) : "") {
            case "session.count" -> List.of(Measure.SESSIONS.column());
            case "lines_of_code.count" -> switch (of.get("type")) {
                case "added" -> List.of(Measure.LINES_WRITTEN.column());
                case "removed" -> List.of("lines_removed");
                default -> List.of();
            };
            case "token.usage" -> switch (of.get("type")) {
                case "input", "cacheCreation" -> List.of(Measure.TOKENS_IN_UNCACHED.column());
                case "cacheRead" -> List.of(Measure.TOKENS_IN_CACHED.column());
                case "output" -> List.of(Measure.TOKENS_OUT.column());
                default -> List.of();
            };
            case "cost.usage" -> List.of(COST);
            case "code_edit_tool.decision" -> decision(of.get("decision"), of.get("source"));
            case "active_time.total" -> switch (of.get("type")) {
                case "user" -> List.of(Measure.ACTIVE_SECONDS_USER.column());
                case "cli" -> List.of(Measure.ACTIVE_SECONDS_MACHINE.column());
                default -> List.of();
            };
            case "commit.count" -> List.of("commits");
            case "pull_request.count" -> List.of("pull_requests");
            default -> null;
        };
    }

    /** Dollars become cents. */
    static BigDecimal number(String metric, BigDecimal told) {
        return metric.equals(PREFIX + "cost.usage") ? told.multiply(CENTS) : told;
    }

    /** Only a decision a person made is an offer to them; settings and hooks decide without anybody. */
    private static List<String> decision(String decision, String source) {
        boolean human = source.startsWith("user");
        return switch (decision) {
            case "accept" -> human ? List.of(Measure.OFFERS.column(), Measure.ACCEPTS_HUMAN.column())
                    : List.of(source.isEmpty() ? UNSOURCED : Measure.ACCEPTS_AUTO.column());
            case "reject" -> human || source.isEmpty() ? List.of(Measure.OFFERS.column(), Measure.REJECTS.column())
                    : List.of("rejects_auto");
            default -> List.of();
        };
    }
}
