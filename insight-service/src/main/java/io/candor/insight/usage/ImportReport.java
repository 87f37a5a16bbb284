package io.candor.insight.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of an upload. Adds up: read = accepted + revised + duplicate + rejected.
 *
 * @param accepted rows about a person, tool and day not known before
 * @param revised rows that changed what was known
 * @param duplicate rows that said what was known, or something older
 * @param rejections the first {@value #SHOWN} of them; all are in the import's list
 */
public record ImportReport(UUID importId, String source, Instant at, Instant asOf, long read, long accepted, long revised,
        long duplicate, long rejected, List<Rejection> rejections, List<String> warnings, Coverage coverage) {

    static final int SHOWN = 1_000;

    /**
     * Who and when the rows are about that were not rejected.
     *
     * @param matched people the directory knew on at least one of their days
     */
    public record Coverage(@Nullable LocalDate from, @Nullable LocalDate to, long people, long matched, long unmatched,
            long days) {
    }

    public ImportReport {
        if (read != accepted + revised + duplicate + rejected) {
            throw new IllegalStateException("%d rows read, but %d accepted, %d revised, %d duplicate, %d rejected"
                    .formatted(read, accepted, revised, duplicate, rejected));
        }
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }
}
