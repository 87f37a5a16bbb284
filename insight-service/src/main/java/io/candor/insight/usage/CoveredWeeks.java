package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The weeks each tool's reports cover completely, read when first asked for, of all tools at once. What was read stands for the
 * weeks before the first one that was told of since.
 */
final class CoveredWeeks {

    private final Function<LocalDate, Map<String, TreeSet<LocalDate>>> reading;
    private final Map<String, TreeSet<LocalDate>> before;
    private final LocalDate since;
    private volatile @Nullable Map<String, TreeSet<LocalDate>> read;

    /** @param reading reads the covered weeks from the block of a day on */
    CoveredWeeks(Function<LocalDate, Map<String, TreeSet<LocalDate>>> reading) {
        this(reading, Map.of(), Intake.FIRST_DAY);
    }

    private CoveredWeeks(Function<LocalDate, Map<String, TreeSet<LocalDate>>> reading,
            Map<String, TreeSet<LocalDate>> before, LocalDate since) {
        this.reading = reading;
        this.before = before;
        this.since = since;
    }

    synchronized NavigableSet<LocalDate> of(String tool) {
        Map<String, TreeSet<LocalDate>> all = read == null ? read() : read;
        read = all;
        return all.getOrDefault(tool, new TreeSet<>());
    }

    /** The same once days from this one on were told of. It does not wait for a reading that is under way. */
    CoveredWeeks toldSince(LocalDate day) {
        Map<String, TreeSet<LocalDate>> all = read;
        return all != null ? new CoveredWeeks(reading, all, day)
                : new CoveredWeeks(reading, before, day.isBefore(since) ? day : since);
    }

    private Map<String, TreeSet<LocalDate>> read() {
        Map<String, TreeSet<LocalDate>> all = new HashMap<>();
        before.forEach((tool, mondays) -> all.put(tool, new TreeSet<>(mondays.headSet(WeekSums.blockStart(since)))));
        reading.apply(since)
                .forEach((tool, mondays) -> all.computeIfAbsent(tool, any -> new TreeSet<>()).addAll(mondays));
        return all;
    }
}
