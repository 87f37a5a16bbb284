package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Use;

/**
 * What one metric told of nobody in particular, of one model, on one day. Metrics of other names may show the same work, so
 * each is a cut of its own; what it did not tell is unknown.
 */
record GroupSums(String metric, String model, Map<String, BigDecimal> sums) {

    private static final Set<Measure> BY_SOURCE = Set.of(Measure.OFFERS, Measure.ACCEPTS_HUMAN, Measure.ACCEPTS_AUTO);

    GroupDay day(long line, UUID installation, String tool, LocalDate day, String dayBasis) {
        return new GroupDay(line, new Group(Group.Kind.INSTALLATION, installation.toString()), tool, day, dayBasis,
                (metric + ' ' + model).strip(), List.of(new GroupDay.Part(metric, "", use())), extra());
    }

    private Use use() {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        sums.forEach((kind, sum) -> Measure.of(kind)
                .ifPresent(measure -> counts.put(measure, sum.setScale(0, RoundingMode.HALF_UP).longValueExact())));
        if (sums.containsKey(ClaudeCodeMetric.UNSOURCED)) {
            counts.keySet().removeAll(BY_SOURCE);
        }
        BigDecimal cost = sums.get(ClaudeCodeMetric.COST);
        return new Use(Use.WHOLE, model, null, counts, cost == null ? null : new Use.Cost(cost, "USD", Use.Cost.ESTIMATED));
    }

    /** What the normal form has no place for. */
    private Map<String, Object> extra() {
        Map<String, Object> extra = new HashMap<>();
        sums.forEach((kind, sum) -> {
            if (Measure.of(kind).isEmpty() && !kind.equals(ClaudeCodeMetric.COST)) {
                BigDecimal shortest = sum.stripTrailingZeros();
                extra.put(kind, shortest.scale() < 0 ? shortest.setScale(0) : shortest);
            }
        });
        return extra;
    }
}
