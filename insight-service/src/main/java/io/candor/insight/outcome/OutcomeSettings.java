package io.candor.insight.outcome;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long tasks are kept. */
@ConfigMapping(prefix = "candor.outcomes")
interface OutcomeSettings {

    /** Counted from the day a task was finished. */
    @WithDefault("24")
    @Min(1)
    int retentionMonths();

    /** How often it is looked for tasks whose time is up. */
    String retentionEvery();
}
