package io.candor.insight.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.candor.insight.target.TargetMetric;

/**
 * What the verdict rules read of a person's week: whole numbers, by the columns of {@code usage_week}. First what a target may
 * count, in the order of {@link TargetMetric}; then of the same what Thursday and Friday had.
 */
enum WeekFigure {

    HUMAN_PROMPTS,
    SESSIONS,
    ACTIVE_DAYS,
    ACCEPTS_HUMAN,
    LINES_WRITTEN,
    TOKENS_OUT,
    LATE_HUMAN_PROMPTS,
    LATE_SESSIONS,
    LATE_ACTIVE_DAYS,
    LATE_ACCEPTS_HUMAN,
    LATE_LINES_WRITTEN,
    LATE_TOKENS_OUT,
    OFFERS,
    REJECTS,
    FAILURES,
    MACHINE_REQUESTS,
    PASSIVE_EVENTS,
    ACCEPTS_AUTO,
    LINES_RETAINED,
    SURFACES,
    SURFACES_ONCE;

    static final List<WeekFigure> ALL = List.of(values());

    /** In their order. */
    static final String COLUMNS = Arrays.stream(values()).map(WeekFigure::column).collect(Collectors.joining(", "));

    /** @param metric no rate */
    static WeekFigure of(TargetMetric metric) {
        return ALL.get(metric.ordinal());
    }

    /** @param metric no rate */
    static WeekFigure late(TargetMetric metric) {
        return ALL.get(LATE_HUMAN_PROMPTS.ordinal() + metric.ordinal());
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
