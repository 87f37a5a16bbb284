package io.candor.insight.usage.otlp;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of a point; null for what nobody can have counted: none at all, below zero, or beyond any person's or company's day.
 */
final class Numbers {

    private static final double MOST = 1e15;

    private Numbers() {
    }

    static @Nullable BigDecimal of(double told) {
        return Double.isFinite(told) && told >= 0 && told <= MOST ? BigDecimal.valueOf(told) : null;
    }

    static @Nullable BigDecimal of(long told) {
        return told >= 0 && told <= MOST ? BigDecimal.valueOf(told) : null;
    }
}
