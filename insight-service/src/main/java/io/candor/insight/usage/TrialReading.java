package io.candor.insight.usage;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What would become of a file's rows; nothing of them is kept. */
public final class TrialReading implements RowSink {

    private final Set<String> tools;
    private long read;
    private long refused;
    private @Nullable String reason;

    TrialReading(Set<String> tools) {
        this.tools = tools;
    }

    public long read() {
        return read;
    }

    public long refused() {
        return refused;
    }

    /** Why the first of them is refused, without what stood there; null where none is. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public void row(PersonDay row) {
        row(row.tool());
    }

    @Override
    public void row(GroupDay row) {
        row(row.tool());
    }

    private void row(String tool) {
        if (tools.contains(tool)) {
            read++;
        } else {
            refuse(0, "tool", tool, "no such tool; declare " + tool + " first");
        }
    }

    @Override
    public void warn(String sentence) {
        // Said when it is imported.
    }

    @Override
    public void refuse(long line, @Nullable String field, @Nullable String value, String why) {
        read++;
        refused++;
        if (reason == null) {
            reason = field == null ? why : field + ": " + why;
        }
    }
}
