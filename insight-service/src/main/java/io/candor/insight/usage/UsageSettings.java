package io.candor.insight.usage;

import io.smallrye.config.ConfigMapping;

/** How usage is taken in. */
@ConfigMapping(prefix = "candor.usage")
interface UsageSettings {

    /**
     * Key of the hashes that stand for people, at least 32 characters. Whoever has it and the staff list can tell who a row is
     * about, so it lives in a secret and nowhere else. Changing it makes all earlier usage nobody's.
     */
    String subjectSecret();
}
