package io.candor.insight.verdict;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When boards are worked out. */
@ConfigMapping(prefix = "candor.boards")
interface BoardSettings {

    /** Whether the newest boards are worked out before somebody asks; without it the first reader waits for them. */
    @WithDefault("true")
    boolean ahead();

    /** How long after a change they are worked out at the latest. */
    @WithDefault("PT1S")
    Duration pause();

    /** Pause after a failure, as while the database is away. */
    @WithDefault("PT10S")
    Duration pauseAfterFailure();
}
