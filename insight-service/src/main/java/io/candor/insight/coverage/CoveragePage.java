package io.candor.insight.coverage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Part of the ledger.
 *
 * @param unit null for the whole company
 * @param units that may be asked for: those of at least ten people on the last day
 * @param days by source, tool and day, from the first day a source told of
 * @param next cursor of the following page; null on the last
 */
public record CoveragePage(LocalDate from, LocalDate to, @Nullable String unit, List<CoverageUnit> units,
        List<CoverageDay> days, @Nullable String next) {

    /** @param people head-count, units below included */
    public record CoverageUnit(String unitId, String name, int people) {
    }
}
