package io.candor.insight.feed;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the feed is followed. */
@ConfigMapping(prefix = "candor.feed")
interface FeedSettings {

    /** Whether this process follows the feed; tests apply events themselves. */
    @WithDefault("true")
    boolean follow();

    /** Pause while nothing is new; a release is searchable within this and the time to apply it. */
    @WithDefault("PT0.3S")
    Duration pause();

    /** Longest pause after repeated failures. */
    @WithDefault("PT10S")
    Duration longestPause();
}
