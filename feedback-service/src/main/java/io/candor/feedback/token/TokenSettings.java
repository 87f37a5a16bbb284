package io.candor.feedback.token;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where desk keeps what must not lie in its database. */
@ConfigMapping(prefix = "candor.desk")
public interface TokenSettings {

    /** A folder of desk's own volume: keys made ahead, and per wave the key that wraps its signing keys. */
    @WithDefault("desk-keys")
    Path folder();

    /** Signing keys kept ready; a wave takes one per block and ordinal. */
    @WithDefault("300")
    int pool();
}
