/**
 * When things happen: how regular the gaps between events are
 * ({@link io.candor.insight.statistics.timing.IntervalRegularity}) and whether events gather at an hour of the day
 * ({@link io.candor.insight.statistics.timing.Directions}). Regularity is what scheduled automation looks like and a
 * Friday peak is what a Friday deadline looks like: both are context, never evidence by themselves.
 */
@NullMarked
package io.candor.insight.statistics.timing;

import org.jspecify.annotations.NullMarked;
