/**
 * Does the density of a continuous quantity jump at a cutoff: tokens, minutes, never counts of sessions.
 *
 * <p>
 * The test of Cattaneo, Jansson and Ma ({@link io.candor.insight.statistics.density.DensityTest}) fits the empirical
 * distribution function by local polynomials on both sides of the cutoff; the density is its slope. No bins, no
 * prior smoothing, and a bandwidth from the data. {@link io.candor.insight.statistics.density.BinomialWindow} counts both
 * sides of ever wider windows beside it.
 *
 * <p>
 * A bandwidth needs more than twenty different values on each side. With a quota of twenty sessions that is the whole
 * range, and natural heaping at round numbers makes it accuse honest groups: {@code bunching} has what counts need.
 */
@NullMarked
package io.candor.insight.statistics.density;

import org.jspecify.annotations.NullMarked;
