package io.candor.feedback.post;

import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What every post needs to know of the installation. */
@ConfigMapping(prefix = "candor")
public interface PostSettings {

    /** {@code all}, or posts joined by commas. */
    String posts();

    /** The company's time zone: ISO weeks, periods and closing times are in it. */
    ZoneId zone();

    /** True on one machine, where posts may share a process and pages say so. Production refuses it. */
    @WithDefault("false")
    boolean oneMachine();

    /** True in a demonstration: synthetic people, and past weeks may be opened late. Never with real data. */
    @WithDefault("false")
    boolean demo();

    /** Where browsers send answers; an origin of its own. */
    @WithDefault("http://localhost:8083")
    String intakeOrigin();

    /** Opens this week's wave when a directory is there. */
    @WithDefault("true")
    boolean openWeekly();
}
