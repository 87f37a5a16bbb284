package io.candor.insight.allocation;

import java.time.LocalDate;

/**
 * A unit was heard about its own figure.
 *
 * @param cell
 *        id as on the board
 * @param statement
 *        what the unit said, without names
 */
public record Hearing(String hearingId, String cell, LocalDate heardOn, String statement) {
}
