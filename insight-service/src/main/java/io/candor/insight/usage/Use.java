package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person did on one surface.
 *
 * @param surface editor, command line, web …; {@link #WHOLE} where a report does not tell them apart
 * @param model empty where unknown
 * @param licensed null = unknown
 * @param counts only what the vendor gave
 */
public record Use(String surface, String model, @Nullable Boolean licensed, Map<Measure, Long> counts, @Nullable Cost cost) {

    /** Everything together. */
    public static final String WHOLE = "all";

    public Use {
        counts = Map.copyOf(counts);
    }

    /**
     * @param minor in minor units, fractions allowed: vendors bill in parts of a cent
     * @param kind {@code list}, {@code charged} or {@code estimated}
     */
    public record Cost(BigDecimal minor, String currency, String kind) {
    }
}
