package io.candor.insight.readiness;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Groups × tools of one period in the order of the board's rows.
 *
 * @param period
 *        null where there is no period with a wave yet
 * @param asOf
 *        the day the dates are counted from
 * @param tools
 *        of the period
 * @param nextCursor
 *        null at the end
 */
record ReadinessPage(@Nullable @Schema(examples = "2026-P12") String period, LocalDate asOf, List<ToolName> tools,
        List<GroupReadiness> groups, @Nullable String nextCursor) {

    @Schema(name = "ReadinessTool")
    record ToolName(String id, String name) {
    }
}
