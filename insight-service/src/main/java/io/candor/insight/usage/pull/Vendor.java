package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one source is asked.
 *
 * @param source the importer that reads what it answers
 * @param daysUntilFinal days after which it changes a day's figures no more
 * @param headers from the secret
 * @param day address of a day below the declared base
 */
record Vendor(String source, int daysUntilFinal, Function<String, Map<String, String>> headers,
        BiFunction<URI, LocalDate, URI> day, Paging paging) {
}
