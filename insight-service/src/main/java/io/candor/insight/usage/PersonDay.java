package io.candor.insight.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of a report in normal form: what one person did with one tool on one day, surface by surface.
 *
 * @param line where it stands in the file, from 1
 * @param dayBasis the time zone the vendor cuts days in; empty where unknown
 * @param recordKey tells apart rows that may stand beside each other for the same person, tool and day; a newer row with the
 *        same key replaces all surfaces of the older; begins with {@link #EVENT} where it names one thing somebody did
 * @param report names the report where several show the same work (a person in two organisations); their figures are not
 *        summed
 * @param uses one or more, no two with the same surface and model
 * @param extra what is not in the normal form, by the vendor's name: numbers, flags, short words
 * @param moment of an event whose hour may be shown to its person; null for a day's figures
 */
public record PersonDay(long line, Identity person, String tool, LocalDate day, String dayBasis, String recordKey,
        String report, List<Use> uses, Map<String, Object> extra, @Nullable Instant moment) {

    /**
     * Of record keys of single events, as a commit or a request: whoever knows them could look their author up elsewhere, so
     * only a keyed hash of such a key is stored.
     */
    public static final String EVENT = "event:";

    /** Figures of a day. */
    public PersonDay(long line, Identity person, String tool, LocalDate day, String dayBasis, String recordKey, String report,
            List<Use> uses, Map<String, Object> extra) {
        this(line, person, tool, day, dayBasis, recordKey, report, uses, extra, null);
    }

    public PersonDay {
        uses = List.copyOf(uses);
        extra = Map.copyOf(extra);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("a row says something about at least one surface");
        }
    }
}
