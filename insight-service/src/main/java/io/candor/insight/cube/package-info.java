/**
 * What can be looked at, fixed before a period begins and the same for everybody, and what people wish could be.
 *
 * <p>
 * A period's cube holds, for each of its waves and levels: a cell for every unit and block × tool, with the signals of its
 * questions; the whole company's answers about a tool by use case and by usage band; response rates; comments where ten lie.
 * Waves make the period (their cells are shown, never pooled), and periods stand side by side as a trend. Everything a viewer
 * gets is a slice of it. There is no other cut: each further one would be a cell of a few people, or one that could be
 * subtracted from what is shown already. Who misses one says so here, and whoever plans the next period reads it.
 */
@NullMarked
package io.candor.insight.cube;

import org.jspecify.annotations.NullMarked;
