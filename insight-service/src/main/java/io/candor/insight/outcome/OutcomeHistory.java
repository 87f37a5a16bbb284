package io.candor.insight.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.calendar.IsoPeriod;

/**
 * Tasks by the period in which they were finished. Only an import changes them, so what was read is kept until the next one.
 */
@ApplicationScoped
public class OutcomeHistory {

    private final OutcomeRecords records;
    private final Map<IsoPeriod, PeriodOutcomes> read = new ConcurrentHashMap<>();

    OutcomeHistory(OutcomeRecords records) {
        this.records = records;
    }

    /** For each period the newest import that changed a day up to its end, 0 for none: while that stands, so do its tasks. */
    public Map<IsoPeriod, Long> newestImports(Collection<IsoPeriod> periods) {
        Map<LocalDate, Long> newest = records.newest(periods.stream().map(IsoPeriod::lastDay).toList());
        Map<IsoPeriod, Long> imports = new HashMap<>();
        periods.forEach(period -> imports.put(period, newest.getOrDefault(period.lastDay(), 0L)));
        return imports;
    }

    private long newestImport(IsoPeriod period) {
        return newestImports(List.of(period)).getOrDefault(period, 0L);
    }

    /** SHA-256 over number, id and counts of every import that changed a day up to the period's end, in their order. */
    public String digest(IsoPeriod last) {
        return records.digest(last.lastDay());
    }

    /** With every import acknowledged before this call. */
    public PeriodOutcomes of(IsoPeriod period) {
        long newest = newestImport(period);
        return read.compute(period, (key, kept) -> kept != null && kept.newest() == newest ? kept
                : new PeriodOutcomes(newest, records.within(key.firstDay(), key.lastDay())));
    }
}
