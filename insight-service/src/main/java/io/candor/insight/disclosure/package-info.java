/**
 * What may leave the service. Every figure about a group passes here, and only here can a
 * {@link io.candor.insight.disclosure.Disclosure.Released} be made.
 *
 * <p>
 * Three guards. <em>Floors</em> ({@link io.candor.insight.disclosure.Floor}): constants, lowered by no role, setting or SQL.
 * <em>Joint suppression</em> ({@link io.candor.insight.disclosure.Suppression}): a figure above the floor is hidden too where
 * what is printed, of all tools of a wave together, would give a hidden one away. <em>Printing</em>
 * ({@link io.candor.insight.disclosure.PrintedCount}): small numbers of people in steps, nearly all like all.
 *
 * <p>
 * The whole company's total, or the sum of its shown groups, is divided by {@link io.candor.insight.disclosure.Split}, and
 * nothing below it.
 *
 * <p>
 * Withheld has one face: whether a cell is empty, small, or hidden for another's sake, it reads
 * <em>hidden to protect a small group</em> and nothing else.
 *
 * <p>
 * What was published about a period that is over stays as it was printed
 * ({@link io.candor.insight.disclosure.PublishedFigures}).
 */
@NullMarked
package io.candor.insight.disclosure;

import org.jspecify.annotations.NullMarked;
