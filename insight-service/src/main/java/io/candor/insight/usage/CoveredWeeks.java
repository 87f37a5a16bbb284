package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The weeks each tool's reports cover completely, read when first asked for, of all tools at once. */
final class CoveredWeeks {

    private final Supplier<Map<String, TreeSet<LocalDate>>> reading;
    private @Nullable Map<String, TreeSet<LocalDate>> read;

    CoveredWeeks(Supplier<Map<String, TreeSet<LocalDate>>> reading) {
        this.reading = reading;
    }

    synchronized TreeSet<LocalDate> of(String tool) {
        Map<String, TreeSet<LocalDate>> all = read == null ? reading.get() : read;
        read = all;
        return all.getOrDefault(tool, new TreeSet<>());
    }
}
