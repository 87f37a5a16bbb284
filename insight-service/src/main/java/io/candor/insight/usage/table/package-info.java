/**
 * What CSV reports of vendors have in common. {@link io.candor.insight.usage.table.TableReport} reads a file whose header names
 * its columns, whatever blanks surround them; a row that cannot be read is refused with its line, the others are kept. A
 * shorter row ends in unknown cells, a longer one is refused. An empty cell is unknown, never 0. Another report of the same
 * vendor is told by its columns and refused with the remedy.
 */
@NullMarked
package io.candor.insight.usage.table;

import org.jspecify.annotations.NullMarked;
