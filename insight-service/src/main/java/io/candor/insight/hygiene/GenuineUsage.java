package io.candor.insight.hygiene;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;

/**
 * What a group's reported use consists of in one period, everything as printed; volumes are events: prompts, requests and
 * passive events together.
 *
 * @param people
 *        whose events are in it
 * @param raw
 *        all that was reported, as a usage figure would count it
 * @param passive
 *        happened without anybody asking; null where the reports do not tell
 * @param machine
 *        requests the tool made on its own; null where the reports do not tell
 * @param automation
 *        of declared jobs; up to all prompts of days on which a report cannot tell the job from the person
 * @param toppedUp
 *        prompts there only for a target, bounded; null where nothing can be said of it
 * @param genuine
 *        raw − passive − machine − automation − toppedUp; its own interval, which is narrower than those of the parts together
 */
public record GenuineUsage(PrintedCount people, Quantity raw, @Nullable Part passive, @Nullable Part machine, Part automation,
        @Nullable Part toppedUp, Part genuine) {

    /** @param share of raw */
    @Schema(name = "UsagePart")
    public record Part(Quantity events, Share share) {

        static Part of(Quantity raw, Share share) {
            return new Part(raw.part(share), share);
        }
    }
}
