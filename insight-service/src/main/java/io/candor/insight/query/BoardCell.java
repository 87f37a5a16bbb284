package io.candor.insight.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One square of the board. Which of the two forms it has says nothing about why. */
@Schema(oneOf = { ShownCell.class, WithheldCell.class })
public sealed interface BoardCell permits ShownCell, WithheldCell {

    String id();

    String node();

    String tool();
}
