package io.candor.insight.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.CellId;

/** One square of the board. Which of the two forms its figures have says nothing about why. */
public record BoardCell(String id, String node, String tool,
        @Schema(oneOf = {
                CellFigures.class, Disclosure.Withheld.class }) Disclosure<CellFigures> figures){

    static BoardCell of(CellId id, Disclosure<CellFigures> figures) {
        return new BoardCell(id.toString(), id.key().node(), id.key().tool(), figures);
    }
}
