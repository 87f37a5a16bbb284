package io.candor.insight.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Disclosure;

/** A cell that says nothing but that it is hidden; on the board and as a page of its own. */
public record WithheldCell(String id, String node, String tool,
        @Schema(enumeration = Disclosure.WORDING) String withheld) implements BoardCell, CellPage {

    static WithheldCell of(CellId id) {
        return new WithheldCell(id.toString(), id.node(), id.tool(), Disclosure.WORDING);
    }
}
