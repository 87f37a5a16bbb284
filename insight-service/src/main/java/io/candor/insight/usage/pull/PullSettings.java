package io.candor.insight.usage.pull;

import java.nio.file.Path;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How usage is fetched. */
@ConfigMapping(prefix = "candor.usage.pull")
interface PullSettings {

    /** Where secrets lie, a file each; readable by this service and nobody else. */
    Path secretsFolder();

    /** How often it is looked for connections whose time has come. */
    String lookEvery();

    /** Whether addresses inside the company's network, and addresses without TLS, may be asked. */
    @WithDefault("false")
    boolean privateNetworks();

    /** The most one answer may hold. */
    @WithDefault("64M")
    MemorySize mostOfAnAnswer();

    /** How long one request may take, its body included. */
    @WithDefault("60s")
    Duration patience();

    /** How often one request is made at most. */
    @WithDefault("6")
    int attempts();

    /** The longest wait before the next attempt; a source that asks for more is left alone until the next run. */
    @WithDefault("5m")
    Duration longestWait();
}
