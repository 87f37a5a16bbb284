package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/**
 * How a person's week with a tool came about (V60). Null is unknown.
 *
 * @param machineRequests requests the tool made on its own
 * @param passiveEvents what happened without anybody asking
 * @param autoAccepts offers taken over without a human's decision
 * @param surfaces features that saw any prompt
 * @param surfacesOnce those of them that saw exactly one
 */
public record WeekMakeup(@Nullable Integer machineRequests, @Nullable Integer passiveEvents, @Nullable Integer autoAccepts,
        @Nullable Integer linesWritten, @Nullable Integer linesRetained, @Nullable Integer surfaces,
        @Nullable Integer surfacesOnce) {
}
