/**
 * Signs that somebody answered a survey without reading it (Curran, J. Experimental Social Psychology 66:4, 2016; the
 * indices of R's careless).
 *
 * <p>
 * No index has a cut-off that holds everywhere, and longest run and variability often do no better than chance. So flagged
 * answers are never deleted and never shown as anybody's:
 * {@link io.candor.insight.statistics.careless.FlagSensitivity} says how far a figure moves without them. A pulse of three
 * to seven items is too short for synonyms, even–odd consistency and Mahalanobis distance; the longest run means something
 * from eight items of one scale on.
 */
@NullMarked
package io.candor.insight.statistics.careless;

import org.jspecify.annotations.NullMarked;
