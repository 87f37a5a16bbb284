package io.candor.insight.usage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One person's week with one tool, all surfaces together. Null is unknown: no report gave the figure for every surface and
 * day on which the person used the tool.
 *
 * @param subject keyed hash, the same in all weeks
 * @param metric the metric asked for
 * @param outputlessShare share [0, 1] of human prompts on days on which nothing was accepted or written; null without prompts
 * @param lastTwoDaysShare share [0, 1] of the metric on Thursday and Friday; null when there was none
 * @param activeDays days with human use, 0 to 7
 * @param accepts by hand
 * @param errors failed requests, retries and limit hits
 * @param makeup how the week came about
 * @param settled no source changes a day of it any more
 */
public record UsageWeek(String subject, LocalDate monday, @Nullable Double metric, @Nullable Double outputlessShare,
        @Nullable Double lastTwoDaysShare, @Nullable Integer activeDays, @Nullable Integer prompts,
        @Nullable Integer offers, @Nullable Integer accepts, @Nullable Integer errors, @Nullable Integer rejects,
        WeekMakeup makeup, boolean settled) {

    /** The same figures for another person and week. */
    UsageWeek at(String person, LocalDate week) {
        return new UsageWeek(person, week, metric, outputlessShare, lastTwoDaysShare, activeDays, prompts, offers, accepts,
                errors, rejects, makeup, settled);
    }
}
