package io.candor.insight.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.CellId;

/** The page behind a cell: its evidence, or the same withheld form as on the board. */
public record CellPage(String id, String node, String tool,
        @Schema(oneOf = {
                CellEvidence.class, Disclosure.Withheld.class }) Disclosure<CellEvidence> evidence){

    static CellPage of(CellId id, Disclosure<CellEvidence> evidence) {
        return new CellPage(id.toString(), id.key().node(), id.key().tool(), evidence);
    }
}
