/**
 * The coverage and finality ledger: how many people of which unit a source told of on which day, and whether that may still
 * change.
 *
 * <p>
 * It is worked out anew at every question from what was imported ({@link io.candor.insight.usage.ToldDays}) and the units of
 * the day, so an erasure, a revision or an identity known late needs no second book-keeping. A day is <em>missing</em> where
 * the source told nothing at all of it, <em>provisional</em> while a figure may still change, <em>revised</em> where two final
 * reports told different things, else <em>final</em>. That is a property of the source's day and the same for every unit.
 *
 * <p>
 * How many people were seen, had a licence or have figures that are provisional or revised passes the gate
 * ({@link io.candor.insight.coverage.FigurePlan}): one plan for all units and the whole company together, so that what a
 * usage administrator asks for is a slice of one cube. Licences nobody told of are unknown, never 0.
 */
@NullMarked
package io.candor.insight.coverage;

import org.jspecify.annotations.NullMarked;
