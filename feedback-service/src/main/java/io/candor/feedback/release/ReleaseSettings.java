package io.candor.feedback.release;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where release keeps what must not lie in its database. */
@ConfigMapping(prefix = "candor.release")
interface ReleaseSettings {

    /** A folder of release's own volume for the private halves of the waves' keys; never backed up. */
    @WithDefault("release-keys")
    Path folder();

    /** How often commands from receipts are applied and their key changed. */
    @WithDefault("12h")
    Duration commandsEvery();

    /** How often it is looked for answers whose time is up. */
    @WithDefault("24h")
    String retentionEvery();

    /** How often the bundles of sealed replies are made anew, all of them, whether anything was written or not. */
    @WithDefault("12h")
    Duration bundlesEvery();
}
