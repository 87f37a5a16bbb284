/**
 * One series over time: where its level changed
 * ({@link io.candor.insight.statistics.series.OptimalPartition}, over a
 * {@link io.candor.insight.statistics.series.SegmentCost}) and what the level was when noise is taken away
 * ({@link io.candor.insight.statistics.series.LocalLevel}).
 */
@NullMarked
package io.candor.insight.statistics.series;

import org.jspecify.annotations.NullMarked;
