package io.candor.insight.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The page behind a cell: its evidence, or the same withheld form as on the board. */
@Schema(oneOf = { CellEvidence.class, WithheldCell.class })
public sealed interface CellPage permits CellEvidence, WithheldCell {

    String id();
}
