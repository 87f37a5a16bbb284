package io.candor.insight.accesslog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** An entry as the table has it, whatever somebody did to it. */
public record StoredEntry(long sequence, String body, String hash) {

    ChainedEntry read() throws EntryReader.UnreadableEntryException {
        return new ChainedEntry(EntryReader.body(body), hash);
    }

    /** The line of an export; what cannot be read stands there as it is, for the check to name. */
    String line() {
        try {
            return read().line();
        } catch (EntryReader.UnreadableEntryException changed) {
            return JsonNodeFactory.instance.objectNode().put("entry", body).put("hash", hash).toString();
        }
    }
}
