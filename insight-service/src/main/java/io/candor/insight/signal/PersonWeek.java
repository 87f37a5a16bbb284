package io.candor.insight.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One person's use of one tool in one ISO week. Null means <em>not known</em> and is never read as zero: a week the
 * source covered without any use is 0, a week it did not cover is null or an absent row.
 *
 * @param subject
 *        opaque key of the person, the same in all weeks of the group's history; never printed
 * @param monday
 *        first day of the ISO week
 * @param metric
 *        the target's weekly metric (with no target: human prompts); counts, so a whole number ≥ 0
 * @param outputlessShare
 *        share [0, 1] of the week's human prompts made on days without any accepted output; null when the week has
 *        no prompts or the source does not report accepted output
 * @param lastTwoDaysShare
 *        share [0, 1] of the week's metric on Thursday and Friday; null when the week is empty
 * @param activeDays
 *        days with any human use, 0 to 7
 * @param prompts
 *        human prompts of the week
 * @param offers
 *        suggestions the tool offered to the person
 * @param accepts
 *        offers a human accepted
 * @param errors
 *        failed requests, retries and limit hits
 * @param rejects
 *        offers explicitly refused; where null, offers − accepts stands in
 * @param makeup
 *        how the week came about
 */
public record PersonWeek(String subject, LocalDate monday, @Nullable Double metric, @Nullable Double outputlessShare,
        @Nullable Double lastTwoDaysShare, @Nullable Integer activeDays, @Nullable Integer prompts,
        @Nullable Integer offers, @Nullable Integer accepts, @Nullable Integer errors, @Nullable Integer rejects,
        Makeup makeup) {

    public PersonWeek {
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("subject is empty");
        }
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("not a Monday: " + monday);
        }
        requireNotNegative("metric", metric);
        requireShare("outputlessShare", outputlessShare);
        requireShare("lastTwoDaysShare", lastTwoDaysShare);
        requireNotNegative("activeDays", activeDays);
        if (activeDays != null && activeDays > 7) {
            throw new IllegalArgumentException("activeDays: " + activeDays);
        }
        requireNotNegative("prompts", prompts);
        requireNotNegative("offers", offers);
        requireNotNegative("accepts", accepts);
        requireNotNegative("errors", errors);
        requireNotNegative("rejects", rejects);
    }

    /** A week of which nothing is known about how it came about. */
    public PersonWeek(String subject, LocalDate monday, @Nullable Double metric, @Nullable Double outputlessShare,
            @Nullable Double lastTwoDaysShare, @Nullable Integer activeDays, @Nullable Integer prompts,
            @Nullable Integer offers, @Nullable Integer accepts, @Nullable Integer errors, @Nullable Integer rejects) {
        this(subject, monday, metric, outputlessShare, lastTwoDaysShare, activeDays, prompts, offers, accepts, errors, rejects,
                Makeup.UNKNOWN);
    }

    /** A week of which only the metric, output, timing and active days are known. */
    public PersonWeek(String subject, LocalDate monday, @Nullable Double metric, @Nullable Double outputlessShare,
            @Nullable Double lastTwoDaysShare, @Nullable Integer activeDays) {
        this(subject, monday, metric, outputlessShare, lastTwoDaysShare, activeDays, null, null, null, null, null);
    }

    /**
     * Errors plus refusals, counting what is known; null when neither is. Where a source reports offers and accepted
     * offers but no refusals, an offer that was shown and not accepted counts as refused.
     */
    @Nullable
    Integer obstacles() {
        Integer refused = rejects != null || offers == null || accepts == null ? rejects
                : Integer.valueOf(StrictMath.max(0, offers - accepts));
        if (errors == null) {
            return refused;
        }
        return refused == null ? errors : errors + refused;
    }

    /** Whether there was any use in the week; null when unknown. */
    @Nullable
    Boolean active() {
        if (activeDays != null) {
            return activeDays > 0;
        }
        return metric == null ? null : metric > 0;
    }

    private static void requireShare(String name, @Nullable Double share) {
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is not a share: " + share);
        }
    }

    private static void requireNotNegative(String name, @Nullable Number count) {
        if (count != null && !(count.doubleValue() >= 0)) {
            throw new IllegalArgumentException(name + " is negative: " + count);
        }
    }
}
