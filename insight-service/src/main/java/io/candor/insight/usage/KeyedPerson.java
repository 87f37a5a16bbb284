package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a day, by keyed hashes only.
 *
 * @param identityKey the vendor's account
 * @param subjectKey the person of the directory; the account while nobody is known by it
 * @param unit their unit on that day, and {@code rosterUnit} on the first day of its period; null where unknown
 */
public record KeyedPerson(String identityKey, String subjectKey, boolean matched, @Nullable String unit,
        @Nullable String rosterUnit) {
}
