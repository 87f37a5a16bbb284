package io.candor.local.up;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

import io.candor.local.CannotStart;

/** The company's time zone: {@code CANDOR_ZONE}, which the services read too, or theirs by default. */
final class CompanyZone {

    private static final String USUAL = "Europe/Berlin";

    private CompanyZone() {
    }

    static ZoneId from(Map<String, String> environment) {
        String name = environment.getOrDefault("CANDOR_ZONE", USUAL);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CannotStart("CANDOR_ZONE is '" + name + "', which is no time zone; write it like Europe/Berlin.", e);
        }
    }
}
