package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/**
 * Takes what an importer reads, row by row; every row of the file comes through exactly one of {@code row} and {@code refuse}.
 */
public interface RowSink {

    void row(PersonDay row);

    void row(GroupDay row);

    /** What whoever uploads has to know about the file as a whole; said once however often it is given. */
    void warn(String sentence);

    /** What whoever uploads one page of several has to know; said to nobody who has them all. */
    default void incomplete(String sentence) {
        warn(sentence);
    }

    /**
     * @param field the vendor's or the file's name of the field; null when the row as a whole cannot be read
     * @param value what stood there; null for anything that could name a person
     */
    void refuse(long line, @Nullable String field, @Nullable String value, String reason);
}
