/**
 * Target pauses: an experiment a company makes with its own target. The target is suspended for units drawn by lot, for some
 * weeks, and kept for the others; what people do when nobody counts is what no survey can tell.
 *
 * <p>
 * In this order, so that nobody can pick: the target, first Monday and weeks are committed together with the hash of a seed;
 * then the leaf units of that day with at least ten people are read and drawn with the seed; then seed, units and result are
 * shown, and {@link io.candor.insight.pause.PauseDraw} says how anybody recomputes them. Units are paired by size and one of
 * each pair is drawn. What it can show is said before ({@link io.candor.insight.pause.PausePower}). The record only grows; a
 * pause is cancelled with a reason, and how often that was done before stands beside every new one.
 *
 * <p>
 * Signals read a pause as the end of a target for these units: use in its weeks against the four before.
 */
@NullMarked
package io.candor.insight.pause;

import org.jspecify.annotations.NullMarked;
