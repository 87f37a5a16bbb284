package io.candor.insight.usage;

import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How usage is taken in and kept. */
@ConfigMapping(prefix = "candor.usage")
interface UsageSettings {

    /**
     * Key of the hashes that stand for people, at least 32 characters. Whoever has it and the staff list can tell who a row is
     * about, so it lives in a secret and nowhere else. Changing it makes all earlier usage nobody's.
     */
    String subjectSecret();

    /** Domains of work e-mails: of an unmatched account only one of these is shown, every other one as {@code other}. */
    Optional<Set<String>> companyDomains();

    /** How long rows of usage are kept, counted from their day. */
    @WithDefault("24")
    @Min(1)
    int retentionMonths();

    /** How often it is looked for rows whose time is up. */
    String retentionEvery();
}
