package io.candor.insight.hygiene;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;

/**
 * Groups × tools of one period in the order of the board's rows, each with its label, what was reported beside what is genuine
 * of it, and what people say of the tool.
 *
 * @param period
 *        null where there is no period with a wave yet
 * @param figures
 *        how firm they are; final ones never change. Null without a period
 * @param tools
 *        of the period
 * @param nextCursor
 *        null at the end
 */
record HygienePage(@Nullable @Schema(examples = "2026-P12") String period, @Nullable @Schema(enumeration = {
        "running", "preliminary", "final" }) String figures, @Nullable LocalDate finalOn, List<ToolName> tools,
        List<Cell> cells, @Nullable String nextCursor){

    static final HygienePage EMPTY = new HygienePage(null, null, null, List.of(), List.of(), null);

    @Schema(name = "HygieneTool")
    record ToolName(String id, String name) {
    }

    /** @param cell id of the evidence page */
    @Schema(name = "HygieneCell")
    record Cell(String cell, String node, String name, String tool, @Schema(oneOf = {
            CleanCell.class, Disclosure.Withheld.class }) Disclosure<CleanCell> clean){
    }
}
