package io.candor.insight.readiness;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody can do about a missing input, each with a page of its own. */
enum Action {

    /** Bring reports of the period and group that are missing. */
    IMPORT_USAGE,
    /** Bring reports of weeks before the target was announced. */
    BACKFILL,
    /** Ask the group. */
    OPEN_WAVE,
    /** Without a declared target nothing can be shaped by it. */
    DECLARE_TARGET,
    /** A running target tells nothing of what people would do without it. */
    PLAN_PAUSE,
    /** More weeks are needed and nothing else. */
    WAIT,
    /** The group is too small; no act changes that. */
    NONE;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
