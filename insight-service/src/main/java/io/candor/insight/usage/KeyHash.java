package io.candor.insight.usage;

import java.time.LocalDate;

/** A number made of what a row is known by, different for all but very few different keys. */
final class KeyHash {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private KeyHash() {
    }

    static long of(LocalDate day, String... parts) {
        long hash = day.toEpochDay();
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FACTOR;
                hash ^= hash >>> 29;
            }
            // A part's end, so that "a", "bc" is not "ab", "c".
            hash = (hash ^ 0xFFFF_0000L) * FACTOR;
        }
        hash = (hash ^ hash >>> 32) * FACTOR;
        return hash ^ hash >>> 29;
    }
}
