package io.candor.insight.readiness;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One missing input.
 *
 * @param need
 *        a clause a manager understands
 * @param earliest
 *        the first day on which a verdict could rest on it; null where no act leads there
 */
record Step(String need, @Schema(enumeration = {
        "import-usage", "backfill", "open-wave", "declare-target", "plan-pause",
        "wait", "none" }) Action action, @Nullable LocalDate earliest){
}
