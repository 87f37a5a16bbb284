/**
 * Historic responses from other tools: CSV with a mapping, and the Viva Glint export.
 *
 * <p>
 * Rows stream through; a bad row is refused with line, field, value and reason while the good ones stay. People are
 * counted by a keyed hash whose key is discarded after the run; without a person column nobody is counted and no floor
 * opens. Each ISO week becomes an imported wave of its own, released like any other.
 */
@NullMarked
package io.candor.feedback.channel.file;

import org.jspecify.annotations.NullMarked;
