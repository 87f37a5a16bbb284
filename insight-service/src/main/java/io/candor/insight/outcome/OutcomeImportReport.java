package io.candor.insight.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Rejection;

/**
 * What became of a file of tasks. Adds up: read = accepted + revised + duplicate + rejected.
 *
 * @param accepted
 *        tasks not known before
 * @param revised
 *        tasks of which something else was known
 * @param duplicate
 *        rows that said what was known
 * @param rejections
 *        the first {@value #SHOWN} of them
 * @param from
 *        first day of which something changed; null where nothing did
 * @param to
 *        last such day
 */
public record OutcomeImportReport(UUID importId, Instant at, long read, long accepted, long revised, long duplicate,
        long rejected,
        List<Rejection> rejections, @Nullable LocalDate from, @Nullable LocalDate to) {

    static final int SHOWN = 1_000;

    public OutcomeImportReport {
        if (read != accepted + revised + duplicate + rejected) {
            throw new IllegalStateException("%d rows read, but %d accepted, %d revised, %d duplicate, %d rejected"
                    .formatted(read, accepted, revised, duplicate, rejected));
        }
        rejections = List.copyOf(rejections);
    }
}
