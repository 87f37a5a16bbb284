/**
 * Task outcomes: how long tasks took with a tool and without it, what people had expected, and what came of them.
 *
 * <p>
 * {@code POST /api/insight/v1/outcomes/imports} takes a CSV file; {@link io.candor.insight.outcome.OutcomeFile} says which
 * columns.
 * The same task again replaces what was known of it. No person is kept: where the file names one, the name becomes a keyed hash
 * that differs from period to period and serves only to count people and to keep one person's tasks together.
 *
 * <p>
 * {@link io.candor.insight.outcome.OutcomeFigures} compares tasks of one group × tool × period as they may be printed: time
 * ratio (geometric means), how far expectations were off, grade and rework. Nothing is said of fewer than ten people, nor where
 * one person did more than half. People choose what they use a tool for, so a ratio compares tasks and is no experiment; every
 * page that shows one says so.
 */
@NullMarked
package io.candor.insight.outcome;

import org.jspecify.annotations.NullMarked;
