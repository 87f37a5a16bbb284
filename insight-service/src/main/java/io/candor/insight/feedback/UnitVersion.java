package io.candor.insight.feedback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A unit as it was, or is, from one day on.
 *
 * @param validTo
 *        last day; null while it is so
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitVersion(String unitId, @Nullable String parentUnitId, String name, LocalDate validFrom,
        @Nullable LocalDate validTo, int headcount) {
}
