package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Use;

/**
 * A person-day of Claude Code from the sums of its kinds. A counter nobody added to sends nothing, so a stream that said
 * anything that day tells 0 of its others: metrics of the metrics, events of the events. What only newer versions count is
 * known only where it was told.
 */
final class DaySums {

    private static final List<Measure> BY_METRICS = List.of(Measure.SESSIONS, Measure.LINES_WRITTEN, Measure.TOKENS_IN_UNCACHED,
            Measure.TOKENS_IN_CACHED, Measure.TOKENS_OUT, Measure.OFFERS, Measure.ACCEPTS_HUMAN, Measure.ACCEPTS_AUTO,
            Measure.REJECTS);
    private static final List<Measure> BY_TIME = List.of(Measure.ACTIVE_SECONDS_USER, Measure.ACTIVE_SECONDS_MACHINE);
    private static final List<Measure> BY_EVENTS = List.of(Measure.HUMAN_PROMPTS, Measure.MACHINE_REQUESTS, Measure.ERRORS,
            Measure.LIMIT_HITS);
    private static final List<Measure> BY_SOURCE = List.of(Measure.OFFERS, Measure.ACCEPTS_HUMAN, Measure.ACCEPTS_AUTO);
    private static final List<String> METRICS_BESIDE = List.of(ClaudeCodeMetric.COST, ClaudeCodeMetric.UNSOURCED,
            "lines_removed",
            "rejects_auto", "commits", "pull_requests");
    private static final String EVENTS_BESIDE = "tool_results";

    private final Map<String, BigDecimal> sums;

    DaySums(Map<String, BigDecimal> sums) {
        this.sums = Map.copyOf(sums);
    }

    Use use() {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        boolean metrics = isTold(BY_METRICS) || isTold(BY_TIME) || METRICS_BESIDE.stream().anyMatch(sums::containsKey)
        // A late total showed that all of it belongs to the day before.
                || sums.isEmpty();
        put(counts, BY_METRICS, metrics);
        put(counts, BY_TIME, isTold(BY_TIME));
        put(counts, BY_EVENTS, isTold(BY_EVENTS) || sums.containsKey(EVENTS_BESIDE));
        if (sums.containsKey(ClaudeCodeMetric.UNSOURCED)) {
            // Older versions do not say who decided.
            counts.keySet().removeAll(BY_SOURCE);
        }
        return new Use("cli", "", null, counts, metrics ? cost() : null);
    }

    /** What the normal form has no place for. */
    Map<String, Object> extra() {
        Map<String, Object> extra = new HashMap<>();
        sums.forEach((kind, sum) -> {
            if (Measure.of(kind).isEmpty() && !kind.equals(ClaudeCodeMetric.COST)) {
                extra.put(kind, whole(sum));
            }
        });
        return extra;
    }

    private Use.Cost cost() {
        return new Use.Cost(sums.getOrDefault(ClaudeCodeMetric.COST, BigDecimal.ZERO), "USD", "estimated");
    }

    private boolean isTold(List<Measure> measures) {
        return measures.stream().anyMatch(measure -> sums.containsKey(measure.column()));
    }

    private void put(Map<Measure, Long> counts, List<Measure> measures, boolean told) {
        if (told) {
            measures.forEach(measure -> counts.put(measure, whole(sums.getOrDefault(measure.column(), BigDecimal.ZERO))));
        }
    }

    private static long whole(BigDecimal sum) {
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
