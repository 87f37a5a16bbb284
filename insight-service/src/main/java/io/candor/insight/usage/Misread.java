package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/** Why an importer cannot read a row; becomes its refusal. */
public final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final @Nullable String value;
    private final String reason;

    /** As {@link RowSink#refuse}. */
    public Misread(@Nullable String field, @Nullable String value, String reason) {
        super(reason, null, false, false);
        this.field = field;
        this.value = value;
        this.reason = reason;
    }

    /** Something that may fail so. */
    @FunctionalInterface
    public interface Reading {

        void read() throws Misread;
    }

    /** Refuses what stands at a line where it cannot be read. */
    public static void refusing(RowSink rows, long line, Reading reading) {
        try {
            reading.read();
        } catch (Misread bad) {
            rows.refuse(line, bad.field, bad.value, bad.reason);
        }
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable String value() {
        return value;
    }

    public String reason() {
        return reason;
    }
}
