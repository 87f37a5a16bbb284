package io.candor.insight.accesslog;

/**
 * An entry and the hash that was stored with it.
 *
 * @param hash SHA-256 of the entry's canonical JSON, as it was taken when it was entered
 */
public record ChainedEntry(AccessEntry entry, String hash) {

    /** A line of the export; the entry stands in it as it was hashed. */
    String line() {
        return "{\"entry\":" + entry.body() + ",\"hash\":" + CanonicalObject.quoted(hash) + "}";
    }
}
