package io.candor.insight.usage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A count of the normal form, named as its column. Whole numbers, zero or more; absent means unknown. */
public enum Measure {

    /** Turns a person wrote. */
    HUMAN_PROMPTS,
    /** Requests a tool made on its own, as an agent's steps. */
    MACHINE_REQUESTS,
    /** What happens without anybody asking, as suggestions shown while typing. */
    PASSIVE_EVENTS,
    OFFERS,
    ACCEPTS_HUMAN,
    ACCEPTS_AUTO,
    REJECTS,
    LINES_OFFERED,
    LINES_WRITTEN,
    LINES_RETAINED,
    SESSIONS,
    ACTIVE_SECONDS_USER,
    ACTIVE_SECONDS_MACHINE,
    TOKENS_IN_UNCACHED,
    TOKENS_IN_CACHED,
    TOKENS_OUT,
    ERRORS,
    RETRIES,
    LIMIT_HITS;

    /** As {@link #values}, made once. */
    static final List<Measure> ALL = List.of(values());

    private final String column = name().toLowerCase(Locale.ROOT);

    /** In SQL: how many counts a row of usage knows. A seat, a team or a bill counts nothing. */
    static final String COUNTED = "num_nonnulls(%s)".formatted(
            ALL.stream().map(Measure::column).collect(Collectors.joining(", ")));

    public String column() {
        return column;
    }

    public static Optional<Measure> of(String column) {
        return ALL.stream().filter(measure -> measure.column().equals(column)).findFirst();
    }
}
