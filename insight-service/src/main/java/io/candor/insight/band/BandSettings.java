package io.candor.insight.band;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the secrets of usage bands lie, and how many keys are kept ready. */
@ConfigMapping(prefix = "candor.bands")
interface BandSettings {

    /** A folder of this service's own volume, never backed up: one secret for each open wave. */
    Path folder();

    /** Band keys made ahead; a wave takes up to four a block. */
    @WithDefault("100")
    int pool();
}
