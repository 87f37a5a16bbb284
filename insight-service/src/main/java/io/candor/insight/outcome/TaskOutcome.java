package io.candor.insight.outcome;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One task as a row tells it.
 *
 * @param line
 *        in the file, from 1
 * @param task
 *        the id the company knows it by
 * @param finished
 *        the day it was done
 * @param withTool
 *        done with the tool
 * @param actualMinutes
 *        it took
 * @param estimateMinutes
 *        expected beforehand, for the way it was then done; null where unknown
 * @param reworked
 *        had to be done again in part or whole; null where unknown
 * @param grade
 *        of the result, 1 to 5; null where unknown
 * @param person
 *        whoever did it, by any id that is the same in every row; null where the file names nobody
 */
record TaskOutcome(long line, String task, String unit, String tool, LocalDate finished, boolean withTool,
        double actualMinutes, @Nullable Double estimateMinutes, @Nullable Boolean reworked, @Nullable Double grade,
        @Nullable String person) {
}
