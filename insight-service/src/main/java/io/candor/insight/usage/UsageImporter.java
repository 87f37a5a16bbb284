package io.candor.insight.usage;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Reads one vendor's files into the normal form, streaming: memory does not grow with the file. */
public interface UsageImporter {

    /** The {@code source} parameter it answers to. */
    String source();

    /** Days after which the vendor no longer changes a day's figures; 0 when they are final at once. */
    int daysUntilFinal();

    /**
     * @param mapping JSON of the part {@code mapping}; null when there was none
     * @return when the report says it was made; null when it does not say
     * @throws io.candor.insight.problem.ProblemException when the file as a whole is not what this importer reads
     */
    @Nullable
    Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException;
}
