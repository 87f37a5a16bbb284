package io.candor.insight.allocation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;

/**
 * Use and usefulness of a target's tool around its start, pauses and end, from what shown groups print.
 *
 * @param points
 *        ended periods, oldest first
 */
record GoodhartGap(String targetId, String name, String tool, List<GapEvent> events, List<GapPoint> points,
        @Schema(oneOf = {
                GapReading.class, Disclosure.Withheld.class }) Disclosure<GapReading> figures){

    /**
     * @param day
     *        first on which it was so
     * @param period
     *        that holds the day
     */
    record GapEvent(@Schema(enumeration = {
            "announced", "start", "pause", "resumed", "end" }) String kind, LocalDate day,
            String period){
    }

    record GapPoint(String period, @Schema(oneOf = {
            GapFigures.class, Disclosure.Withheld.class }) Disclosure<GapFigures> figures){
    }

    /**
     * Means over groups that print both.
     *
     * @param groups
     *        shown ones with both figures
     * @param activeDays
     *        of their medians, of 28
     * @param useful
     *        share who find it useful
     */
    record GapFigures(int groups, double activeDays, double useful) {
    }

    /**
     * @param use
     *        what the test says of active days
     * @param useful
     *        what it says of usefulness
     */
    record GapReading(String sentence, Level use, Level useful, List<Around> around) {
    }

    /**
     * Where a series changed its level, if anywhere.
     *
     * @param changes
     *        periods that begin a new level, by optimal partition with Schwarz' penalty
     * @param p
     *        of one change at the likeliest place, by permutation; null where too few periods are shown
     * @param enough
     *        there are as many periods as the test needs
     */
    record Level(List<String> changes, @Nullable Double p, boolean enough) {
    }

    /**
     * Up to three periods on each side of an event; the event's own counts as after. Null where a side has none.
     */
    record Around(String kind, LocalDate day, @Nullable Double activeDaysBefore, @Nullable Double activeDaysAfter,
            @Nullable Double usefulBefore, @Nullable Double usefulAfter, String sentence) {
    }
}
