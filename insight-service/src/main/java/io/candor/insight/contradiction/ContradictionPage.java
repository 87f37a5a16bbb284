package io.candor.insight.contradiction;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;

/**
 * A period's contradictions, those that tell most first.
 *
 * @param period
 *        null where there is no period with a wave yet
 * @param measure
 *        what they are ranked by, and why
 * @param tools
 *        of the period
 * @param nextCursor
 *        null at the end
 */
record ContradictionPage(@Nullable @Schema(examples = "2026-P12") String period, String measure, List<ToolName> tools,
        List<Row> rows, @Nullable String nextCursor) {

    static final String MEASURE = "Ranked by the smaller of the two e-values, in bits: a contradiction is as sure as its weaker "
            + "side. If either side were chance, this much would come up at most once in 2 to the power of the bits.";

    @Schema(name = "ContradictionTool")
    record ToolName(String id, String name) {
    }

    /**
     * @param id
     *        of the row: the cell's and the side
     * @param cell
     *        id of the evidence page
     */
    @Schema(name = "ContradictionRow")
    record Row(String id, String cell, String node, String name, String tool, @Schema(oneOf = {
            Contradiction.class, Disclosure.Withheld.class }) Disclosure<Contradiction> found, Comments comments){
    }

    /**
     * Comments that may be quoted, at most three a side; nobody has read which side they take.
     *
     * @param gainWords
     *        by any of which {@code gain} was found
     * @param troubleWords
     *        likewise
     */
    @Schema(name = "ContradictionComments")
    record Comments(List<String> gainWords, List<Comment> gain, List<String> troubleWords, List<Comment> trouble) {
    }

    /** @param text escaped HTML whose only element is {@code <mark>} */
    @Schema(name = "ContradictionComment")
    record Comment(String id, String text, String wave) {
    }
}
