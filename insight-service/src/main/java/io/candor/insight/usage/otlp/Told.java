package io.candor.insight.usage.otlp;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Identity;

/**
 * One number of one point in our terms.
 *
 * @param who the claim whom it is about; null: nobody is named
 * @param metric the vendor's name of it
 * @param kind the column of a {@link io.candor.insight.usage.Measure} or a word of our own
 * @param series what tells its stream from others, in clear; hashed before it is kept
 * @param at nanoseconds since 1970
 * @param started when its running total began, 0 where nobody says; null: the number is no running total but an addition
 */
record Told(@Nullable Identity who, String metric, String kind, String model, String series, long at, @Nullable Long started,
        BigDecimal number) {
}
