package io.candor.insight.eval;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** One row of {@code usage.csv}; null is "not reported". */
record UsageDay(LocalDate day, @Nullable Integer prompts, @Nullable Integer offers, @Nullable Integer accepts,
        @Nullable Integer lines, @Nullable Integer sessions, @Nullable Integer machine, @Nullable Integer passive,
        @Nullable Integer errors, @Nullable Integer rejects) {

    static UsageDay of(CsvFile.Row row) throws InputProblem {
        return new UsageDay(row.date("day"), count(row, "human_prompts"), count(row, "offers"),
                count(row, "accepts_human"), count(row, "lines_retained"), count(row, "sessions"),
                count(row, "machine_requests"), count(row, "passive_events"), count(row, "errors"),
                count(row, "rejects"));
    }

    private static @Nullable Integer count(CsvFile.Row row, String column) throws InputProblem {
        return row.whole(column, 0, Integer.MAX_VALUE);
    }

    /** Whether a human used the tool on this day; null when prompts and sessions are both unknown. */
    @Nullable
    Boolean used() {
        if (prompts == null && sessions == null) {
            return null;
        }
        return prompts != null && prompts > 0 || sessions != null && sessions > 0;
    }

    /** Whether anything was accepted or kept; null when neither is reported. */
    @Nullable
    Boolean output() {
        if (accepts != null && accepts > 0 || lines != null && lines > 0) {
            return true;
        }
        return accepts == null && lines == null ? null : false;
    }
}
