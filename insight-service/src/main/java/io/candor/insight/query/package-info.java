/**
 * What readers may ask: the board of a period, the evidence of one cell, and search in people's words.
 *
 * <p>
 * Nothing here works out a figure. {@code verdict} has decided the period's cells and {@code disclosure} which of them may
 * be shown, once for everybody; the {@link io.candor.insight.identity.Viewer}'s scope then picks a slice. Withheld cells
 * have one form. A node outside the scope and one that does not exist are the same 404.
 *
 * <p>
 * What is worked out here follows from printed figures alone: {@link io.candor.insight.query.UseAndUsefulness} compares what
 * released cells print, and {@link io.candor.insight.query.FactsAround} names what is on record about a tool around their days.
 */
@NullMarked
package io.candor.insight.query;

import org.jspecify.annotations.NullMarked;
