package io.candor.insight.usage.otlp;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Identity;

/**
 * Where a number is added.
 *
 * @param who null: nobody is named, it is added to the installation's day
 * @param metric empty where somebody is named, whose kinds are told by one metric each
 */
record Cell(@Nullable Identity who, String metric, String kind, String model, Instant hour) {

    static Cell of(Told number, Instant hour) {
        return new Cell(number.who(), number.who() == null ? number.metric() : "", number.kind(), number.model(), hour);
    }
}
