package io.candor.insight.audit;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.hygiene.CleanCell;
import io.candor.insight.hygiene.GenuineUsage;
import io.candor.insight.hygiene.Quantity;

/**
 * Raw usage of a cell and what is left of it: raw less passive, machine, declared automation and topped-up usage, as the page
 * of clean data prints it.
 *
 * @param unit
 *        what is counted
 * @param passive
 *        null where the reports do not tell
 * @param machine
 *        null where the reports do not tell
 * @param toppedUp
 *        null where nothing can be said of it
 * @param label
 *        what to do with such data
 * @param reasons
 *        for the label, a clause each
 */
public record AuditedUsage(String unit, Volume raw, @Nullable Volume passive, @Nullable Volume machine, Volume automation,
        @Nullable Volume toppedUp, Volume genuine, @Schema(enumeration = {
                "USE", "DOWN_WEIGHT", "EXCLUDE", "UNKNOWN" }) String label,
        List<String> reasons){

    private static final String EVENTS = "prompts, requests and passive events";

    public AuditedUsage {
        reasons = List.copyOf(reasons);
    }

    /** A printed volume with its 95 % limits. */
    public record Volume(double value, double low, double high) {

        private static @Nullable Volume of(GenuineUsage.@Nullable Part part) {
            return part == null ? null : known(part.events());
        }

        private static Volume known(Quantity quantity) {
            return new Volume(quantity.value(), quantity.low(), quantity.high());
        }
    }

    /** Null where nothing can be said of the volumes. */
    static @Nullable AuditedUsage of(CleanCell.Labelled labelled) {
        GenuineUsage usage = labelled.usage();
        return usage == null ? null
                : new AuditedUsage(EVENTS, Volume.known(usage.raw()), Volume.of(usage.passive()), Volume.of(usage.machine()),
                        Volume.known(usage.automation().events()), Volume.of(usage.toppedUp()),
                        Volume.known(usage.genuine().events()),
                        labelled.label().name(), labelled.reasons());
    }
}
