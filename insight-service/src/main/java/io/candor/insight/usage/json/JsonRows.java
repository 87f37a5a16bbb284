package io.candor.insight.usage.json;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;

/** What a vendor makes of a report, piece by piece. */
public interface JsonRows {

    /**
     * @param line where it begins, from 1
     * @throws Misread which refuses this row and no other
     */
    void row(long line, Fields row) throws Misread;

    /** What stands around an array of rows, after the last of them. */
    default void envelope(JsonNode rest) {
    }
}
